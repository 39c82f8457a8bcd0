import { Presets, SingleBar } from 'cli-progress'

const LINES_WITHOUT_TERMINAL = 10

/** A bar on a terminal; elsewhere a plain line now and then, which reads well in a log. */
export function showProgress(total: number): { advance(): void; end(): void } {
  return process.stderr.isTTY ? bar(total) : lines(total)
}

function bar(total: number) {
  const shown = new SingleBar({ format: 'Sending {bar} {value}/{total}', stopOnComplete: true }, Presets.shades_classic)
  shown.start(total, 0)
  return { advance: () => shown.increment(), end: () => shown.stop() }
}

function lines(total: number) {
  const every = Math.ceil(total / LINES_WITHOUT_TERMINAL)
  let done = 0
  return {
    advance() {
      done += 1
      if (done % every === 0 || done === total) console.error(`Sent ${done} of ${total}`)
    },
    end() {},
  }
}
