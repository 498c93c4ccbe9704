package io.gazette.validate.numbering;

/**
 * What is wrong with one label of a sequence.
 *
 * @param kind of fault
 * @param label where it shows
 * @param before the label that stands in order before it; the same as {@code label} where it is the
 *     first
 * @param missing the first number left out, or the number that should stand there; 0 where there is
 *     none
 * @param count how many numbers are left out
 */
record NumberFault(Kind kind, Label label, Label before, long missing, int count) {

  /** The ways a sequence goes wrong. */
  enum Kind {
    /** 第七条 第九条. */
    GAP,
    /** 第七条 第七条 第八条. */
    REPEATED,
    /** 第七条 第九条 第八条, 第七条 第十八条 第九条. */
    OUT_OF_ORDER
  }

  boolean isFirst() {
    return before == label;
  }

  /** 第九条之前是第七条，缺第八条. */
  String zh() {
    String printed = label.printed();
    return switch (kind) {
      case GAP -> {
        String where = isFirst() ? "前面没有序号" : "之前是" + before.printed();
        yield printed + where + "，缺" + label.like(missing) + more("等 " + count + " 个序号");
      }
      case REPEATED -> printed + "与前面的序号重复；改正其中一个";
      case OUT_OF_ORDER ->
          missing > 0
              ? printed + "序号有误，这里应为" + label.like(missing)
              : printed + "排在" + before.printed() + "之后，顺序有误";
    };
  }

  String en() {
    String printed = label.printed();
    return switch (kind) {
      case GAP -> {
        String where = isFirst() ? " comes first" : " follows " + before.printed();
        String verb = count > 1 ? " and " + (count - 1) + " more are missing" : " is missing";
        yield printed + where + "; " + label.like(missing) + verb;
      }
      case REPEATED -> printed + " stands twice; correct one of them";
      case OUT_OF_ORDER ->
          missing > 0
              ? printed + " is misnumbered; " + label.like(missing) + " is due here"
              : printed + " stands after " + before.printed() + ", out of order";
    };
  }

  private String more(String words) {
    return count > 1 ? words : "";
  }
}
