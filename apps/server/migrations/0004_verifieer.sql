-- The verifier reads every chain, as the kern: it belongs to whoever runs the server, never to a request.
call let_kern_read('logregel');
