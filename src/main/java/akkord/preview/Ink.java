package akkord.preview;

/** The colours that are laid on the paper, the same as in the style sheet of the pages. */
enum Ink {
  TEXT(0, 0x1f1e1b),
  QUIET(1, 0x5c5850),
  ACCENT(2, 0x0b4a7d),
  LINE(3, 0xd9d4c8);

  /** The colour of the ground. */
  static final int PAPER = 0xfdfcf9;

  /** Steps from paper to full colour, which smooth the edges of shapes. */
  static final int STEPS = 7;

  private final int number;
  private final int colour;

  Ink(int number, int colour) {
    this.number = number;
    this.colour = colour;
  }

  /** The place in the palette of a step of this colour; step 0 is the paper, place 0. */
  byte place(int step) {
    return (byte) (step == 0 ? 0 : number * STEPS + step);
  }

  /** The palette of all pictures: three bytes a colour, red, green, blue. */
  static byte[] palette() {
    byte[] palette = new byte[3 * (1 + values().length * STEPS)];
    put(palette, 0, PAPER, 0);
    for (Ink ink : values()) {
      for (int step = 1; step <= STEPS; step++) {
        put(palette, ink.place(step), ink.colour, step);
      }
    }
    return palette;
  }

  private static void put(byte[] palette, int place, int colour, int step) {
    for (int channel = 0; channel < 3; channel++) {
      int shift = 16 - 8 * channel;
      int paper = PAPER >> shift & 0xff;
      int full = colour >> shift & 0xff;
      palette[3 * place + channel] =
          (byte) ((paper * (STEPS - step) + full * step + STEPS / 2) / STEPS);
    }
  }
}
