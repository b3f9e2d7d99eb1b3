/* What p:schedule cannot be told by an attribute: the week begins on Monday in every language, now is
   the time of the office and not of this machine, and a head says the number of its day. */
function resguardoCalendar() {
  var holder = document.querySelector("[data-now]");
  Object.assign(this.cfg.options, {
    firstDay: 1,
    fixedWeekCount: false,
    dayMaxEvents: 4,
    now: holder ? holder.dataset.now : undefined,
    dayHeaderContent: function (head) {
      var language = document.documentElement.lang;
      var name = head.date.toLocaleDateString(language, { weekday: "short", timeZone: "UTC" });
      if (head.view.type === "dayGridMonth") {
        return name;
      }
      var today = holder && head.isToday ? " (" + holder.dataset.today + ")" : "";
      return name + " " + head.date.getUTCDate() + today;
    }
  });
}
