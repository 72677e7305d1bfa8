package org.relais.platform;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one SVG path, the dark modules of a line joined, with the quiet zone of four modules around it.
 *
 * @param size side of the whole, quiet zone included
 */
public record QrPath(int size, String path) {

    private static final int QUIET = 4;

    /** What is read when the text is an address: it opens. */
    public static QrPath of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int run = run(code, x, y);
                if (run > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                    x += run;
                }
            }
        }
        return new QrPath(code.size + 2 * QUIET, path.toString());
    }

    private static int run(QrCode code, int x, int y) {
        int run = 0;
        while (x + run < code.size && code.getModule(x + run, y)) {
            run++;
        }
        return run;
    }
}
