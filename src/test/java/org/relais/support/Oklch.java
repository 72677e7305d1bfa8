package org.relais.support;

import static java.lang.Math.cos;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

/** A colour of the style sheets, with the arithmetic that a contrast needs. */
public record Oklch(double lightness, double chroma, double hue) {

    /** The inside of {@code oklch(45% .100 190)}. */
    public static Oklch parse(String text) {
        var parts = text.trim().split("\\s+");
        return new Oklch(
                Double.parseDouble(parts[0].replace("%", "")) / 100,
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]));
    }

    /** Contrast ratio as WCAG 2 defines it, 1 to 21. */
    public double contrast(Oklch other) {
        double lighter = max(luminance(), other.luminance());
        double darker = min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        double a = chroma * cos(toRadians(hue));
        double b = chroma * sin(toRadians(hue));
        double l = pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        double red = shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        double green = shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        double blue = shown(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** What a screen cannot show is cut off. */
    private static double shown(double linear) {
        return max(0, min(1, linear));
    }
}
