using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Securities.Interfaces;

namespace YenValve.Engine.Feed;

/// <summary>Plays a subscription back where another run has recorded it, and records it where none has.</summary>
internal sealed class TapeRecorder
{
    private readonly PointTapes _tapes;
    private readonly TapeKey _key;
    private readonly BarTable _table;
    private readonly Security _security;
    private readonly ISecurityDataFilter _filter;
    private readonly FillStep _step;
    private readonly List<BaseData> _points = [];
    private readonly List<DateTime> _times = [];

    private TapeRecorder(PointTapes tapes, TapeKey key, BarTable table, Security security, FillStep step)
    {
        _tapes = tapes;
        _key = key;
        _table = table;
        _security = security;
        _filter = security.DataFilter;
        _step = step;
        Tape = tapes.Find(key, table);
    }

    /// <summary>What another run recorded; null where this one is the first.</summary>
    public PointTape? Tape { get; }

    /// <summary>For a subscription about to give its first point; null where it is of a kind that is not recorded.</summary>
    public static TapeRecorder? For(SubscriptionRequest request, QCAlgorithm algorithm, bool warmsUp, MarketDataCache cache, FillStep step)
    {
        var config = request.Configuration;
        var security = request.Security;
        if (cache.Tapes == null || request.IsUniverseSubscription || config.Resolution < Resolution.Hour || !BarReader.Reads(config)) return null;
        if (config.SecurityType is not (SecurityType.Crypto or SecurityType.CryptoFuture or SecurityType.Forex or SecurityType.Cfd)) return null;
        // A filter or hours of the algorithm's own may look at anything; so may a warm-up in another resolution.
        if (security.DataFilter.GetType().Assembly != typeof(TapeRecorder).Assembly || !ReferenceEquals(security.Exchange.Hours, request.ExchangeHours)) return null;
        if (algorithm.Settings.WarmupResolution is { } warm && warm != config.Resolution) return null;
        BaseData factory = config.Type == typeof(QuoteBar) ? new QuoteBar() : new TradeBar();
        var source = factory.GetSource(config, request.StartTimeUtc, false)!.Source;
        // Disorder is warned of by the reader, and every run is to be warned.
        if (cache.Bars(source, BarReader.LayoutOf(config)) is not { IsSorted: true } table) return null;
        var key = new TapeKey(source, config.Type, config.Symbol, config.Resolution, (config.DataTimeZone.Id, config.ExchangeTimeZone.Id), request.ExchangeHours,
            (request.StartTimeUtc, request.EndTimeUtc, warmsUp ? algorithm.StartDate.ConvertToUtc(algorithm.TimeZone) : null),
            (config.FillDataForward, config.ExtendedMarketHours, config.IsFilteredSubscription, config.IsInternalFeed, algorithm.Settings.DailyPreciseEndTime),
            step.Value);
        return new TapeRecorder(cache.Tapes, key, table, security, step);
    }

    public void Add(BaseData point, DateTime emitTimeUtc)
    {
        _points.Add(point);
        _times.Add(emitTimeUtc);
    }

    /// <summary>To be called when the subscription has given its last point by itself.</summary>
    public void End()
    {
        if (_step.Value == _key.FillStep && ReferenceEquals(_security.DataFilter, _filter)) _tapes.Keep(_key, _table, new PointTape([.. _points], [.. _times]));
    }

    /// <summary>What is played back was filtered before: a filter set later would do nothing, which must not pass in silence.</summary>
    public void RequireSameFilter()
    {
        if (!ReferenceEquals(_security.DataFilter, _filter)) throw new NotSupportedException($"The data filter of {_security.Symbol.Value} was changed in the middle of a run that shares its bars with others.");
    }
}
