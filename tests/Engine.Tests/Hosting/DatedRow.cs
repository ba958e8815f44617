using System.Globalization;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Engine.Tests.Hosting;

/// <summary>A custom row "date,value", known at the end of its day.</summary>
internal sealed class DatedRow : BaseData
{
    public override DateTime EndTime { get; set; }

    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        new(Path.Combine(Globals.DataFolder, "alternative", config.Symbol.Value.ToLowerInvariant() + ".csv"), SubscriptionTransportMedium.LocalFile);

    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        var parts = line.Split(',');
        var day = DateTime.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new DatedRow { Symbol = config.Symbol, Time = day, EndTime = day.AddDays(1), Value = decimal.Parse(parts[1], CultureInfo.InvariantCulture) };
    }
}
