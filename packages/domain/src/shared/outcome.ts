/** What a rule answers: it accepts with what must be saved, or refuses with a code that the server turns into words. */
export type Accepted<Value> = { readonly ok: true; readonly value: Value }
export type Refused<Refusal extends string> = { readonly ok: false; readonly refusal: Refusal }
export type Outcome<Value, Refusal extends string> = Accepted<Value> | Refused<Refusal>

export const accept = <Value>(value: Value): Accepted<Value> => ({ ok: true, value })
export const refuse = <Refusal extends string>(refusal: Refusal): Refused<Refusal> => ({ ok: false, refusal })
