using NodaTime;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Util;
using YenValve.Engine.Feed;

namespace YenValve.Engine;

/// <summary>Serves history out of the same files and through the same stages as the run's own data.</summary>
internal sealed class HistoryProvider(QCAlgorithm algorithm, StreamFactory streams) : HistoryProviderBase
{
    private readonly Cash _noCash = new(Currencies.NullCurrency, 0, 1m);
    private readonly SymbolProperties _noProperties = SymbolProperties.GetDefault(Currencies.NullCurrency);
    private int _points;

    /// <inheritdoc/>
    public override int DataPointCount => _points;

    /// <inheritdoc/>
    public override IEnumerable<Slice> GetHistory(IEnumerable<HistoryRequest> requests, DateTimeZone sliceTimeZone)
    {
        var subscriptions = requests.Select(Open).ToList();
        return Merge(subscriptions, sliceTimeZone);
    }

    private IEnumerable<Slice> Merge(List<Subscription> subscriptions, DateTimeZone zone)
    {
        var slices = new SliceBuilder(zone);
        var packets = new List<Packet>();
        foreach (var subscription in subscriptions) subscription.MoveNext();
        while (true)
        {
            var next = DateTime.MaxValue;
            foreach (var subscription in subscriptions)
            {
                if (subscription.Current != null && subscription.EmitTimeUtc < next) next = subscription.EmitTimeUtc;
            }
            if (next == DateTime.MaxValue) break;

            packets.Clear();
            foreach (var subscription in subscriptions) Take(subscription, next, packets);
            yield return slices.Slice(DateTime.SpecifyKind(next, DateTimeKind.Utc), packets);
        }
        foreach (var subscription in subscriptions) subscription.Dispose();
    }

    private void Take(Subscription subscription, DateTime due, List<Packet> packets)
    {
        if (subscription.Current == null || subscription.EmitTimeUtc > due) return;
        var points = new List<BaseData>(1);
        do
        {
            points.Add(subscription.Current);
            _points++;
        }
        while (subscription.MoveNext() && subscription.EmitTimeUtc <= due);
        packets.Add(new Packet(subscription, points));
    }

    private Subscription Open(HistoryRequest request)
    {
        var config = request.ToSubscriptionDataConfig();
        var security = new Security(request.ExchangeHours, config, _noCash, _noProperties, algorithm.Portfolio.CashBook,
            RegisteredSecurityDataTypesProvider.Null, new SecurityCache());
        var stream = streams.Reader(request, config);
        if (request.FillForwardResolution is { } fill)
        {
            if (request.DataType == typeof(QuoteBar)) stream = new CarryQuotes(stream);
            stream = new FillForward(stream, new FillForwardSettings
            {
                Exchange = security.Exchange,
                Step = new FillStep(fill.ToTimeSpan()),
                ExtendedHours = request.IncludeExtendedMarketHours,
                StartLocal = request.StartTimeLocal,
                EndLocal = request.EndTimeLocal,
                Increment = config.Increment,
                DataTimeZone = config.DataTimeZone,
                StrictDaily = LeanData.UseDailyStrictEndTimes(algorithm.Settings, request, config.Symbol, config.Increment),
                DataType = request.DataType,
            });
        }
        stream = new MarketFilter(stream, security, request.ExchangeHours, request.EndTimeLocal, config.ExtendedMarketHours, null);
        if (config.Resolution != Resolution.Tick) stream = new Where(stream, x => IsInside(x, request));
        return new Subscription(new SubscriptionRequest(false, null, security, config, request.StartTimeUtc, request.EndTimeUtc), stream,
            algorithm.Settings.DailyPreciseEndTime, streams.Factors(config));
    }

    private static bool IsInside(BaseData point, HistoryRequest request) =>
        (point.DataType != MarketDataType.Auxiliary || point.GetType() == request.DataType)
        && point.EndTime <= request.EndTimeLocal && point.EndTime > request.StartTimeLocal;
}
