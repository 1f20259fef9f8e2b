/** A colour as three parts from 0 to 1. */
type Rgb = readonly [red: number, green: number, blue: number];

/** Whether a text is a colour in our form: `#1c5170`. */
export function isHexColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The contrast ratio of two colours, 1 to 21, by WCAG 2.1. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(parse(one)), luminance(parse(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The visible colour where `share` (0 to 1) of a colour lies over a ground. */
export function over(colour: string, ground: string, share: number): string {
  const [front, back] = [parse(colour), parse(ground)];
  return print([0, 1, 2].map((part) => (front[part] ?? 0) * share + (back[part] ?? 0) * (1 - share)));
}

/** The same hue at another lightness (0 to 1, as people see it: OKLCH), without chroma that no screen shows. */
export function atLightness(colour: string, lightness: number): string {
  const [, chroma, hue] = toOklch(parse(colour));
  for (let kept = 1; kept > 0; kept -= 0.05) {
    const rgb = fromOklch(lightness, chroma * kept, hue);
    if (rgb.every((part) => part >= -0.0005 && part <= 1.0005)) return print(rgb);
  }
  return print(fromOklch(lightness, 0, hue));
}

/** The lightness of a colour as people see it, 0 to 1. */
export function lightnessOf(colour: string): number {
  return toOklch(parse(colour))[0];
}

/** The colour itself if it fits, else the nearest darker (or lighter) one of the same hue that fits. */
export function nearest(colour: string, direction: 'darker' | 'lighter', willDo: (candidate: string) => boolean): string {
  if (willDo(colour)) return colour.toLowerCase();
  const step = direction === 'darker' ? -0.005 : 0.005;
  for (let lightness = lightnessOf(colour) + step; lightness > 0 && lightness < 1; lightness += step) {
    const candidate = atLightness(colour, lightness);
    if (willDo(candidate)) return candidate;
  }
  return direction === 'darker' ? '#000000' : '#ffffff';
}

function parse(hex: string): Rgb {
  const number = Number.parseInt(hex.slice(1), 16);
  return [((number >> 16) & 255) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

function print(rgb: readonly number[]): string {
  return `#${rgb
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * Math.max(part, 0) ** (1 / 2.4) - 0.055);

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map(toLinear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Björn Ottosson, "A perceptual color space for image processing", 2020: https://bottosson.github.io/posts/oklab/ */
function toOklch(rgb: Rgb): [lightness: number, chroma: number, hue: number] {
  const [r, g, b] = rgb.map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(a, c), Math.atan2(c, a)];
}

function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
