package io.gazette.profile;

/**
 * What a line of the head of a record is made of, in this order.
 *
 * @param head whether an organ and its kind come first: 法務部令
 * @param date whether a date of the Republic follows: 中華民國98年2月23日
 * @param number whether a 字號 follows: 法令字第0981300440號
 */
public record RecordLine(boolean head, boolean date, boolean number) {

  /** No part of the head of a record. */
  public static final RecordLine NONE = new RecordLine(false, false, false);

  /** Whether it is any part of the head of a record. */
  public boolean isAny() {
    return head || date || number;
  }
}
