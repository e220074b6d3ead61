package io.orderkit.rules.internal.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The decoder of rule files, which accepts UTF-8 and recognises other encodings used by editors and spreadsheets. */
final class TextEncoding {
    private static final String TABLE = ".csv";

    private TextEncoding() {}

    /**
     * Returns the text decoded from a file's bytes.
     *
     * @throws FileRefused when the bytes are not valid UTF-8, or when the file is a spreadsheet workbook
     */
    static String decode(String file, byte[] bytes) throws FileRefused {
        String begin = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        String advice = file.endsWith(TABLE) ? "; in a spreadsheet program, choose CSV UTF-8" : "";
        if (begin.startsWith("feff") || begin.startsWith("fffe")) {
            throw new FileRefused("is not saved as UTF-8 but as UTF-16" + advice);
        }
        // Excel and LibreOffice files begin with "PK" or with the signature of the older binary format.
        if (file.endsWith(TABLE) && (begin.equals("504b0304") || begin.equals("d0cf11e0"))) {
            throw new FileRefused("is a renamed workbook; expected its sheet, saved as CSV UTF-8");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FileRefused("is not saved as UTF-8" + advice);
        }
    }
}
