using System.Globalization;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Engine.Tests.Feed.Idle;

/// <summary>A custom row "moment,value", known at that moment.</summary>
internal sealed class NewsRow : BaseData
{
    public override DateTime EndTime { get; set; }

    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        new(Path.Combine(Globals.DataFolder, "news.csv"), SubscriptionTransportMedium.LocalFile);

    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        var parts = line.Split(',');
        var moment = DateTime.ParseExact(parts[0], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        if (parts[1] == "bad") QuantConnect.Logging.Log.Error("a bad row");
        return new NewsRow { Symbol = config.Symbol, Time = moment, EndTime = moment, Value = parts[1] == "bad" ? 0m : decimal.Parse(parts[1], CultureInfo.InvariantCulture) };
    }
}
