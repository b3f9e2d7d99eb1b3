-- told_on: the day on which those who answer for every office were written to that the review is overdue (DP-10).
ALTER TABLE emergency_access ADD COLUMN told_on DATE NULL;
