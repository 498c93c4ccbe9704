package io.gazette.read;

/**
 * SHA-256 by FIPS 180-4. The JDK's is many times faster once it runs, and takes a cold start 20 ms
 * to load; {@link Digest} chooses.
 */
final class Sha256 {

  private static final int BLOCK = 64;
  private static final int LENGTH_FIELD = 8;

  /** FIPS 180-4, 4.2.2: of the cube roots of the first 64 primes, 32 bits after the point. */
  private static final int[] K = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
    0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
    0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
    0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
    0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  };

  /** FIPS 180-4, 5.3.3: of the square roots of the first eight primes, 32 bits after the point. */
  private final int[] hash = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  };

  private final int[] schedule = new int[K.length];

  /** The working variables a to h; with each round they move on by one place. */
  private final int[] working = new int[hash.length];

  private Sha256() {}

  /** The 32 bytes of the digest of {@code bytes}. */
  static byte[] digest(byte[] bytes) {
    Sha256 sha = new Sha256();
    int whole = bytes.length - bytes.length % BLOCK;
    sha.blocks(bytes, whole);
    byte[] last = padded(bytes, whole);
    sha.blocks(last, last.length);
    return sha.bigEndian();
  }

  /** FIPS 180-4, 5.1.1: the rest, a one bit, zeros, and the length of the message in bits. */
  private static byte[] padded(byte[] bytes, int whole) {
    int rest = bytes.length - whole;
    byte[] last = new byte[rest < BLOCK - LENGTH_FIELD ? BLOCK : 2 * BLOCK];
    System.arraycopy(bytes, whole, last, 0, rest);
    last[rest] = (byte) 0x80;
    long bits = 8L * bytes.length;
    for (int i = 1; i <= LENGTH_FIELD; i++) {
      last[last.length - i] = (byte) bits;
      bits >>>= 8;
    }
    return last;
  }

  private void blocks(byte[] bytes, int to) {
    for (int at = 0; at < to; at += BLOCK) {
      schedule(bytes, at);
      compress();
    }
  }

  /** FIPS 180-4, 6.2.2, step 1. */
  private void schedule(byte[] bytes, int from) {
    int[] w = schedule;
    int at = from;
    for (int t = 0; t < 16; t++) {
      w[t] =
          bytes[at] << 24
              | (bytes[at + 1] & 0xFF) << 16
              | (bytes[at + 2] & 0xFF) << 8
              | bytes[at + 3] & 0xFF;
      at += 4;
    }
    for (int t = 16; t < w.length; t++) {
      w[t] = expanded(w, t);
    }
  }

  private static int expanded(int[] w, int t) {
    int x = w[t - 15];
    int y = w[t - 2];
    int small0 = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3;
    int small1 = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
    return small1 + w[t - 7] + small0 + w[t - 16];
  }

  /** FIPS 180-4, 6.2.2, steps 2 to 4. */
  private void compress() {
    System.arraycopy(hash, 0, working, 0, hash.length);
    for (int t = 0; t < K.length; t++) {
      round(working, K[t] + schedule[t], -t);
    }
    for (int i = 0; i < hash.length; i++) {
      hash[i] += working[i];
    }
  }

  /** A method of its own, so that it is compiled after a few blocks: a loop would take hundreds. */
  private static void round(int[] v, int input, int at) {
    int a = v[at & 7];
    int e = v[at + 4 & 7];
    int sum1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
    int t1 = v[at + 7 & 7] + sum1 + (e & v[at + 5 & 7] ^ ~e & v[at + 6 & 7]) + input;
    int sum0 = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
    int b = v[at + 1 & 7];
    int c = v[at + 2 & 7];
    v[at + 3 & 7] += t1;
    v[at + 7 & 7] = t1 + sum0 + (a & b ^ a & c ^ b & c);
  }

  private byte[] bigEndian() {
    byte[] out = new byte[4 * hash.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) (hash[i / 4] >>> 24 - 8 * (i % 4));
    }
    return out;
  }
}
