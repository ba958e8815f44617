using QuantConnect;
using QuantConnect.Securities;

namespace YenValve.Engine.Tests.Scheduling;

/// <summary>The foreign exchange week: Sunday 17:00 to Friday 17:00 in New York.</summary>
internal static class Fx
{
    public static SecurityExchangeHours Hours(params DateTime[] holidays)
    {
        var evening = new TimeSpan(17, 0, 0);
        var week = new Dictionary<DayOfWeek, LocalMarketHours>
        {
            [DayOfWeek.Sunday] = new(DayOfWeek.Sunday, evening, TimeSpan.FromDays(1)),
            [DayOfWeek.Friday] = new(DayOfWeek.Friday, TimeSpan.Zero, evening),
        };
        foreach (var day in new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday })
        {
            week[day] = LocalMarketHours.OpenAllDay(day);
        }

        return new SecurityExchangeHours(TimeZones.NewYork, holidays, week, new Dictionary<DateTime, TimeSpan>(), new Dictionary<DateTime, TimeSpan>());
    }

    /// <summary>Monday to Friday, 09:30 to 16:00 in New York.</summary>
    public static SecurityExchangeHours Equities(params DateTime[] holidays)
    {
        var week = Enum.GetValues<DayOfWeek>().Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .ToDictionary(day => day, day => new LocalMarketHours(day, new TimeSpan(9, 30, 0), new TimeSpan(16, 0, 0)));
        return new SecurityExchangeHours(TimeZones.NewYork, holidays, week, new Dictionary<DateTime, TimeSpan>(), new Dictionary<DateTime, TimeSpan>());
    }
}
