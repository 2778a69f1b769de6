package org.casus.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.casus.output.ParquetTable;
import org.casus.output.ParquetTable.Column;
import org.jspecify.annotations.Nullable;

/** Rows of a table as bytes and back: for each value a byte that says whether there is one, then the value. */
final class RowCodec implements Serializable {

    private static final long serialVersionUID = 1;

    private final ParquetTable.Type[] types;

    RowCodec(List<Column> columns) {
        types = columns.stream().map(Column::type).toArray(ParquetTable.Type[]::new);
    }

    byte[] encode(@Nullable Object... row) {
        if (row.length != types.length) {
            throw new IllegalArgumentException(row.length + " values for " + types.length + " columns");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (int i = 0; i < row.length; i++) {
                Object value = row[i];
                out.writeBoolean(value != null);
                if (value != null) {
                    write(types[i], value, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ParquetTable.Type type, Object value, DataOutputStream out) throws IOException {
        switch (type) {
            case TEXT -> text((String) value, out);
            case DAY -> out.writeLong(((LocalDate) value).toEpochDay());
            case WHOLE -> out.writeInt((Integer) value);
            case NUMBER -> out.writeDouble((Double) value);
            case TRUTH -> out.writeBoolean((Boolean) value);
            case TEXTS -> {
                Collection<?> all = (Collection<?>) value;
                out.writeInt(all.size());
                for (Object one : all) {
                    text((String) one, out);
                }
            }
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    @Nullable
    Object[] decode(byte[] bytes) {
        @Nullable Object[] row = new @Nullable Object[types.length];
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readBoolean() ? read(types[i], in) : null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row;
    }

    private static Object read(ParquetTable.Type type, DataInputStream in) throws IOException {
        return switch (type) {
            case TEXT -> text(in);
            case DAY -> LocalDate.ofEpochDay(in.readLong());
            case WHOLE -> in.readInt();
            case NUMBER -> in.readDouble();
            case TRUTH -> in.readBoolean();
            case TEXTS -> {
                int size = in.readInt();
                List<String> all = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    all.add(text(in));
                }
                yield all;
            }
        };
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] utf8 = new byte[in.readInt()];
        in.readFully(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
