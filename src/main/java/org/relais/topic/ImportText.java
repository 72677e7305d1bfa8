package org.relais.topic;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads the text of a file whatever wrote it: UTF-8, UTF-16 with a byte order mark, or Windows-1252 of older spreadsheets. */
public final class ImportText {

    public static final int MOST_BYTES = 1 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ImportText() {}

    public static String read(byte[] file) throws ImportRefused {
        if (file.length > MOST_BYTES) {
            throw new ImportRefused(ImportRefusal.TOO_LARGE);
        }
        String text = decode(file);
        if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
            throw new ImportRefused(ImportRefusal.UNREADABLE_TEXT);
        }
        return text;
    }

    private static String decode(byte[] file) throws ImportRefused {
        if (begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF)) {
            return strictly(file, StandardCharsets.UTF_16);
        }
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return strictly(file, StandardCharsets.UTF_8).substring(1);
        }
        try {
            return strictly(file, StandardCharsets.UTF_8);
        } catch (ImportRefused notUtf8) {
            return strictly(file, WINDOWS);
        }
    }

    private static String strictly(byte[] file, Charset charset) throws ImportRefused {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException unreadable) {
            throw new ImportRefused(ImportRefusal.UNREADABLE_TEXT);
        }
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (file.length <= at || (file[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
