/** One look for all screens: calm, dense, readable; the same tokens in light and dark. */

import { createTheme, type MantineColorsTuple } from '@mantine/core'
import { closeWord } from './written.ts'

/** Teal that keeps 4.5:1 against white at shade 7 and against the dark body at shade 4. */
const pine: MantineColorsTuple = [
  '#e9f7f4',
  '#d0ebe5',
  '#a3d8cd',
  '#72c3b3',
  '#4ab29e',
  '#2fa590',
  '#178f7b',
  '#0f766e',
  '#0b5f58',
  '#074a45',
]

/** The dark surfaces of console.css, for what Mantine paints itself. */
const dark: MantineColorsTuple = [
  '#e6eeec',
  '#c3d0cd',
  '#a3b3af',
  '#7f908c',
  '#3a4745',
  '#2b3634',
  '#1b2423',
  '#161e1d',
  '#111817',
  '#0d1312',
]

/** What a field is for is read after its name and looked for below it: so that fields side by side stand in one line. */
const inputs = { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } }

/** Read whenever a dialog is drawn, for the language may be another one by then. */
const CLOSES = {
  get 'aria-label'() {
    return closeWord()
  },
}

export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 7 },
  colors: { pine, dark },
  defaultRadius: 'md',
  fontFamily: 'Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '0.975rem', lineHeight: '1.4' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    InputWrapper: inputs,
    /** What a button does is read whole: text beside it gives way first. */
    Button: { defaultProps: { size: 'sm' }, styles: { root: { flexShrink: 0, maxWidth: '100%' } } },
    TextInput: { defaultProps: { size: 'sm' } },
    /** A mark is read whole: it does not give way to what stands beside it. */
    Badge: {
      defaultProps: { tt: 'none', fw: 600, size: 'md', radius: 'sm' },
      styles: {
        root: { flexShrink: 0, overflow: 'visible', height: 'auto', minHeight: 'var(--badge-height)' },
        label: { overflow: 'visible', textOverflow: 'clip', whiteSpace: 'normal' },
      },
    },
    // A dialog's header is not the page's.
    Modal: { defaultProps: { attributes: { header: { role: 'none' } }, closeButtonProps: CLOSES } },
    Table: { defaultProps: { verticalSpacing: 8, horizontalSpacing: 'md', highlightOnHover: true } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
  },
})
