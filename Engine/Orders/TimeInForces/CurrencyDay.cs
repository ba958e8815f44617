namespace QuantConnect.Orders.TimeInForces;

/// <summary>The trading day of currencies and CFDs, which ends at 17:00 in New York.</summary>
internal static class CurrencyDay
{
    private static readonly TimeSpan Cutoff = TimeSpan.FromHours(17);

    /// <summary>The end of the day, New York time; an order after the cutoff belongs to the next day.</summary>
    public static DateTime End(DateTime date, TimeSpan? orderTimeOfDay)
    {
        var end = date.Date.Add(Cutoff);
        return orderTimeOfDay > Cutoff ? end.AddDays(1) : end;
    }
}
