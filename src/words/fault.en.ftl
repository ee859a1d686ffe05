# fault (en)

fault-day-impossible = There is no day { $given }.
    .hint = Check the day and the month; years from 1900 to 2200 are taken.
fault-day-unreadable = The day “{ $given }” cannot be read.
    .hint = Write a day as 20/5/2019, 2019-05-20, 20/5 (this year), today, yesterday, tomorrow, +15 or -3.
fault-not-a-count = “{ $given }” is not a count.
    .hint = Write a whole number from 0, such as 1234 or 1.234.
fault-not-a-month = “{ $given }” is not a month.
    .hint = Write a month as 2019-05 or 5/2019.
fault-not-a-period = “{ $given }” is not a period.
    .hint = Write a period as 2019, 2019-H1 (first half), 2019-9M (nine months), 2019-Q3 (third quarter), 2019-05 or 2019-01-01..2019-06-30.
fault-not-yes-no = “{ $given }” is neither yes nor no.
    .hint = Write yes or no (true, false, có and không are taken too).
fault-rule-value = The rule { $key } does not take the value “{ $given }”.
    .hint = Values taken: { $allowed }.
