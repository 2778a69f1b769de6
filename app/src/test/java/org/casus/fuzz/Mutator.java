package org.casus.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs that are almost right out of right ones: the same for the same seed. */
final class Mutator {

    private static final int MOST = 6;

    /** What parsers stumble over. */
    private static final List<byte[]> PIECES = List.of(
            bytes("\u0000"),
            bytes("\uFEFF"),
            bytes("\u2028"),
            bytes("\uD83D\uDD4A"),
            bytes("e\u0301"),
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            bytes("\""),
            bytes("\\u0000"),
            bytes("\\"),
            bytes("{\"text\":"),
            bytes("[[[["),
            bytes("}"),
            bytes(","),
            bytes("\t"),
            bytes("\r"),
            bytes("\n\n"),
            bytes("<![CDATA["),
            bytes("<script>"),
            bytes("&#xD800;"),
            bytes("&#99999999999;"),
            bytes("]]>"),
            bytes("%"),
            bytes("%00"),
            bytes("-1"),
            bytes("2147483648"),
            bytes("1e999"),
            bytes("9999-99-99"),
            bytes("0000-01-01"),
            bytes("-"),
            bytes("_"),
            bytes("1-2"),
            bytes("1.1"),
            bytes("#"),
            bytes(":"),
            bytes("&"),
            bytes("="),
            bytes("'"));

    private Mutator() {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Changes an input in one to six places.
     *
     * @param other another input, of which a part may be taken over
     */
    static byte[] change(byte[] input, byte[] other, Random random) {
        byte[] changed = input;
        for (int i = 1 + random.nextInt(MOST); i > 0; i--) {
            changed = once(changed, other, random);
        }
        return changed;
    }

    private static byte[] once(byte[] in, byte[] other, Random random) {
        int at = random.nextInt(in.length + 1);
        int end = Math.min(in.length, at + 1 + random.nextInt(16));
        return switch (random.nextInt(6)) {
            case 0 -> put(in, at, at, PIECES.get(random.nextInt(PIECES.size())));
            case 1 -> put(in, at, end, PIECES.get(random.nextInt(PIECES.size())));
            case 2 -> put(in, at, end, new byte[0]);
            case 3 -> put(in, at, at, Arrays.copyOfRange(in, at, end));
            case 4 -> {
                int from = random.nextInt(other.length + 1);
                yield put(in, at, at, Arrays.copyOfRange(other, from, Math.min(other.length, from + 40)));
            }
            default -> {
                byte[] flipped = in.clone();
                if (at < in.length) {
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
        };
    }

    private static byte[] put(byte[] in, int from, int to, byte[] piece) {
        byte[] out = Arrays.copyOf(in, from + piece.length + in.length - to);
        System.arraycopy(piece, 0, out, from, piece.length);
        System.arraycopy(in, to, out, from + piece.length, in.length - to);
        return out;
    }
}
