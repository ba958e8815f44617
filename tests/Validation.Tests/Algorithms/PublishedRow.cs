using System.Globalization;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Validation.Tests.Algorithms;

/// <summary>A row of the test series, handed over when it is published.</summary>
internal class PublishedRow : BaseData
{
    public override DateTime EndTime { get; set; }

    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        new(Path.Combine(Globals.DataFolder, TestMarket.Series), SubscriptionTransportMedium.LocalFile);

    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        var parts = line.Split(',');
        var day = DateTime.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var row = (PublishedRow)Activator.CreateInstance(GetType())!;
        row.Symbol = config.Symbol;
        row.Time = day;
        row.EndTime = Handed(day);
        row.Value = decimal.Parse(parts[1], CultureInfo.InvariantCulture);
        return row;
    }

    protected virtual DateTime Handed(DateTime day) => TestMarket.ReleaseOf(day);
}

/// <summary>The same row, handed over at its own date: a day and more before anybody could know it.</summary>
internal sealed class PrematureRow : PublishedRow
{
    protected override DateTime Handed(DateTime day) => day;
}
