%kind role
a long role noun of a distant court; role number 1; role number 2; role number 3; role number 4; role number 5; role number 6; role number 7; role number 8; role number 9 : sector=GOV kind=person wieght=1 weight=2
