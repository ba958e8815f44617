using System.Globalization;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Validation.Tests.Algorithms;

/// <summary>Forty days of prices that go up and down with the days, and a daily series that is published at 10:00 of the next day.</summary>
internal static class TestMarket
{
    public const string Series = "alternative/rows.csv";
    public const int Days = 40;
    public static readonly DateTime Start = new(2024, 3, 2);

    /// <summary>When a row of the series becomes public.</summary>
    public static DateTime ReleaseOf(DateTime day) => day.AddDays(1).AddHours(10);

    /// <summary>Price at the end of an hour: a path without pattern that the algorithms could follow by chance, the same each time.</summary>
    public static decimal Price(int hour) => 1000m + ((hour * 7919 % 97) + (hour / 24 * 104729 % 211));

    /// <summary>The figure of a day of the series.</summary>
    public static int Figure(int day) => day * 7 % 5 % 2;

    public static TestData Make()
    {
        var data = new TestData();
        data.WithHours(Enumerable.Range(0, 24 * (Days + 2)).Select(hour => string.Create(CultureInfo.InvariantCulture,
            $"{Start.AddDays(-1).AddHours(hour):yyyyMMdd HH:mm},{Price(hour)},{Price(hour)},{Price(hour)},{Price(hour)},10")));
        data.Text(Series, string.Concat(Enumerable.Range(0, Days + 2).Select(day => string.Create(CultureInfo.InvariantCulture,
            $"{Start.AddDays(day - 1):yyyy-MM-dd},{Figure(day)}\n"))));
        return data;
    }
}
