package akkord.markdown;

/** Whether words run from right to left, as their first letter of either direction tells. */
final class WritingDirection {

  private WritingDirection() {}

  static boolean isRightToLeft(String words) {
    return words
        .codePoints()
        .map(Character::getDirectionality)
        .filter(direction ->
            direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .limit(1)
        .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }
}
