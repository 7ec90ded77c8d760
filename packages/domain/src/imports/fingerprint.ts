/**
 * A text as a whole number of 53 bits, the same in browser and server: two lanes of 32 bits, each step rotated so that
 * every bit reaches every other. Two of a million different texts meet by chance in one of some 18,000 files; nothing
 * here is secret or proof against forgery.
 */
export function fingerprint(text: string): number {
  let low = 0x9747b28c;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(rotate(low ^ unit, 13), 0x9e3779b1);
    high = Math.imul(rotate(high ^ unit, 17), 0x85ebca77);
  }
  return (spread(high ^ text.length) >>> 11) * 2 ** 32 + (spread(low) >>> 0);
}

function rotate(lane: number, by: number): number {
  return (lane << by) | (lane >>> (32 - by));
}

/** The finish of MurmurHash3: one changed bit changes half of all. */
function spread(lane: number): number {
  const half = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return whole ^ (whole >>> 16);
}
