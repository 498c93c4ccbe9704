package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TableDateTest {

  @Test
  void readsADayAsDocumentsAndAsSoftwareWriteIt() {
    LocalDate day = LocalDate.of(2020, 5, 20);
    assertThat(TableDate.read("2020年5月20日")).contains(day);
    assertThat(TableDate.read("2020-05-20")).contains(day);
    assertThat(TableDate.read(" 2020/5/20 10:15:00")).contains(day);
    assertThat(TableDate.read("2020.05.20")).contains(day);
    assertThat(TableDate.read("20200520")).contains(day);
  }

  @Test
  void leavesWhatIsNoWholeDay() {
    for (String cell :
        new String[] {
          "", "2020", "2020-05", "2020-13-01", "2020-05-", "05-20-2020", "1-2-3", "长期"
        }) {
      assertThat(TableDate.read(cell)).as(cell).isEmpty();
    }
  }
}
