/** A round table with six seats. */
export const Logo = () => (
  <svg className="rt-icon" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
    <circle cx="12" cy="12" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.9" />
    <circle cx="12" cy="3.3" r="2" />
    <circle cx="19.5" cy="7.6" r="2" />
    <circle cx="19.5" cy="16.3" r="2" />
    <circle cx="12" cy="20.7" r="2" />
    <circle cx="4.5" cy="16.4" r="2" />
    <circle cx="4.5" cy="7.6" r="2" />
  </svg>
)
