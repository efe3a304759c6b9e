/** Our own line drawings on a grid of 24. Beside a word an icon says nothing extra, so it is hidden from screen readers. */
const DRAWINGS = {
  work: 'M4 7h16v12H4zM9 7V4h6v3M4 12.5h16',
  folder: 'M3.5 6.5h6l2 2.5h9v10h-17z',
  mail: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11ZM3 19.5c0-3.3 2.7-5.5 6-5.5s6 2.2 6 5.5M15.5 5a3 3 0 0 1 0 5.8M17 14.3c2.4.6 4 2.6 4 5.2',
  person: 'M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM4.5 20c0-3.8 3.3-6 7.5-6s7.5 2.2 7.5 6',
  home: 'M4 11.5 12 4.5l8 7M6 10v9.5h12V10M10 19.5v-5h4v5',
  chart: 'M4 19.5h16M7 16v-4M12 16V6M17 16V9',
  settings: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3M15 5v4M9 10v4M15 15v4',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20.5 20.5',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4',
  phone:
    'M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.4-1 2.5-2.4 2.4C10.5 20 4 13.5 3.6 5.9 3.5 4.5 4.6 3.5 6 3.500Z',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.500v4M15.5 3.500v4',
  clock: 'M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.500V12l3 2',
  check: 'M5 12.5 10 17.5 19.5 7',
  'check-circle': 'M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8 12.300l2.7 2.7 5.3-5.7',
  circle: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z',
  play: 'M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM10.2 8.700l5 3.3-5 3.300z',
  pause: 'M9 6v12M15 6v12',
  warning: 'M12 4 21 19.500H3zM12 10v4.500M12 17v.2',
  danger: 'M8.5 3.500h7l5 5v7l-5 5h-7l-5-5v-7zM12 8v5M12 16v.2',
  info: 'M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5M12 8v.2',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  edit: 'M4.5 19.500l1-4.500L16 4.500l3.5 3.500L9 18.500zM13.5 7l3.5 3.5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  eye: 'M2.5 12s3.5-6 9.5-6 9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6ZM12 14.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  print: 'M7 9V4h10v5M7 17H4V9.500h16V17h-3M7 14h10v6H7z',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M4.5 19.500h15',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.700l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.700l1-1',
  chat: 'M4 5h16v11h-9l-4.5 4v-4H4z',
  quote: 'M5 17c2.5-1 4-3 4-6V7H4v5h3M15 17c2.5-1 4-3 4-6V7h-5v5h3',
  target: 'M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 12v.1',
  flag: 'M6 20.500V4M6 5h12l-2.5 4 2.5 4H6',
  document: 'M6 3.500h8l4 4v13H6zM14 3.500v4h4M9 12h6M9 15.500h6',
  swap: 'M4 8.500h14l-3.5-3.500M20 15.500H6l3.5 3.5',
  leave: 'M10 4.500H5v15h5M9.5 12H20M16.5 8.5 20 12l-3.5 3.5',
  keyboard: 'M3 7h18v10.500H3zM7 14.500h10M6.5 10.500h.1M10 10.500h.1M14 10.500h.1M17.5 10.500h.1',
  more: 'M5.5 12h.1M12 12h.1M18.5 12h.1',
  'chevron-right': 'M9.5 5.5 16 12l-6.5 6.5',
  'chevron-left': 'M14.5 5.5 8 12l6.5 6.5',
  'chevron-down': 'M5.5 9 12 15.5 18.5 9',
  'arrow-up': 'M12 19V5.500M6 11.500l6-6 6 6',
} as const

export type IconName = keyof typeof DRAWINGS

/** One drawing in the size and colour of the text around it. With `label` it speaks for itself, where no word stands beside it. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string }) {
  const spoken = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
  return (
    <svg
      className="rt-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...spoken}
    >
      <path d={DRAWINGS[name]} />
    </svg>
  )
}
