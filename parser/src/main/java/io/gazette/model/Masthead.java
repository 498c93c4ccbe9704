package io.gazette.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The head of an issue (GAZ-01).
 *
 * @param title {@code 沈阳市人民政府公报}
 * @param titleEnglish {@code GAZETTE OF THE PEOPLE'S GOVERNMENT OF SHENYANG MUNICIPALITY}
 * @param titlePinyin {@code SHENYANGSHI RENMIN ZHENGFU GONGBAO}
 * @param year of the volume
 * @param number 第8期: 8
 * @param totalNumber 总第381期: 381
 * @param date of the issue
 * @param sponsor 主办
 * @param supervisor 主管
 * @param editors the editorial board, in printed order
 * @param contact address, post code, telephones, …
 * @param printed the lines all this was read from
 */
public record Masthead(
    String title,
    String titleEnglish,
    String titlePinyin,
    OptionalInt year,
    OptionalInt number,
    OptionalInt totalNumber,
    Optional<LocalDate> date,
    String sponsor,
    String supervisor,
    List<Editor> editors,
    Contact contact,
    List<Printed> printed) {

  public Masthead {
    editors = List.copyOf(editors);
    printed = List.copyOf(printed);
  }

  /**
   * One name of the editorial board: {@code 主 编：张立娟}.
   *
   * @param role {@code 主编}, without spacing
   * @param name {@code 张立娟}, without spacing
   */
  public record Editor(String role, String name) {}

  /** Where the gazette is reached; {@code ""} for what is not printed. */
  public record Contact(
      String address, String postcode, String telephone, String fax, String email, String website) {

    /** {@return whether nothing is printed} */
    public boolean isEmpty() {
      return (address + postcode + telephone + fax + email + website).isEmpty();
    }
  }
}
