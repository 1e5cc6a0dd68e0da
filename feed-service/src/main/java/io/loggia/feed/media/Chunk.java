package io.loggia.feed.media;

import io.loggia.feed.FeedProblem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A piece of a file that is a list of pieces with names of four letters: where its data stands. */
record Chunk(String name, int at, long length) {

    private static final int SIGNATURE_OF_PNG = 8;
    private static final int CHECKSUM_OF_PNG = 4;
    private static final int HEAD_OF_WEBP = 12;
    private static final int HEAD = 8;
    private static final int MOST = 20_000;

    /** Each has a length, a name, data, and a checksum (PNG, 5.3). */
    static List<Chunk> listOfPng(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        List<Chunk> chunks = new ArrayList<>();
        long at = SIGNATURE_OF_PNG;
        while (at + HEAD <= file.length) {
            long length = Integer.toUnsignedLong(bytes.getInt((int) at));
            add(chunks, new Chunk(name(file, (int) at + 4), (int) at + HEAD, length));
            at += HEAD + length + CHECKSUM_OF_PNG;
        }
        return chunks;
    }

    /** Each has a name, a length and data, padded to two bytes (RFC 9649, 2.3). */
    static List<Chunk> listOfWebp(byte[] file) {
        return listOfRiff(file, HEAD_OF_WEBP, file.length);
    }

    /** The chunks in the data of another one. */
    List<Chunk> inner(byte[] file, int skipped) {
        return listOfRiff(file, at + skipped, Math.min(at + length, file.length));
    }

    private static List<Chunk> listOfRiff(byte[] file, long from, long to) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        List<Chunk> chunks = new ArrayList<>();
        long at = from;
        while (at + HEAD <= to) {
            long length = Integer.toUnsignedLong(bytes.getInt((int) at + 4));
            add(chunks, new Chunk(name(file, (int) at), (int) at + HEAD, length));
            at += HEAD + length + length % 2;
        }
        return chunks;
    }

    private static void add(List<Chunk> chunks, Chunk chunk) {
        if (chunks.size() == MOST) {
            throw FeedProblem.UNREADABLE_PICTURE.at("body", "has too many parts");
        }
        chunks.add(chunk);
    }

    private static String name(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.US_ASCII);
    }
}
