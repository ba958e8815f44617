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
    // The content of a file that is not there: looked for in the folders of years of days, it would take time in every run.
    private static readonly object Missing = new();
    private readonly PointTapes _tapes;
    private readonly TapeKey _key;
    private readonly object _content;
    private readonly Security _security;
    private readonly ISecurityDataFilter _filter;
    private readonly FillStep _step;
    private readonly List<BaseData> _points = [];
    private readonly List<DateTime> _times = [];

    private TapeRecorder(PointTapes tapes, TapeKey key, object content, Security security, FillStep step)
    {
        _tapes = tapes;
        _key = key;
        _content = content;
        _security = security;
        _filter = security.DataFilter;
        _step = step;
        Tape = tapes.Find(key, content);
    }

    /// <summary>What another run recorded; null where this one is the first.</summary>
    public PointTape? Tape { get; }

    /// <summary>For a subscription about to give its first point; null where it is of a kind that is not recorded.</summary>
    public static TapeRecorder? For(SubscriptionRequest request, QCAlgorithm algorithm, bool warmsUp, MarketDataCache cache, FillStep step)
    {
        var config = request.Configuration;
        var security = request.Security;
        if (cache.Tapes == null || request.IsUniverseSubscription || config.Resolution < Resolution.Hour) return null;
        // A filter or hours of the algorithm's own may look at anything; so may a warm-up in another resolution.
        if (security.DataFilter.GetType().Assembly != typeof(TapeRecorder).Assembly || !ReferenceEquals(security.Exchange.Hours, request.ExchangeHours)) return null;
        if (algorithm.Settings.WarmupResolution is { } warm && warm != config.Resolution) return null;
        if ((BarReader.Reads(config) ? BarContent(request, cache) : RowContent(request, cache)) is not var (source, content)) return null;
        var key = new TapeKey(source, config.Type, config.Symbol, config.Resolution, (config.DataTimeZone.Id, config.ExchangeTimeZone.Id), TapeKey.Of(request.ExchangeHours),
            (request.StartTimeUtc, request.EndTimeUtc, warmsUp ? algorithm.StartDate.ConvertToUtc(algorithm.TimeZone) : null),
            (config.FillDataForward, config.ExtendedMarketHours, config.IsFilteredSubscription, config.IsInternalFeed, algorithm.Settings.DailyPreciseEndTime),
            step.Value);
        return new TapeRecorder(cache.Tapes, key, content, security, step);
    }

    public void Add(BaseData point, DateTime emitTimeUtc)
    {
        _points.Add(point);
        _times.Add(emitTimeUtc);
    }

    /// <summary>To be called when the subscription has given its last point by itself.</summary>
    /// <param name="warned">Whether anything was warned of while it was read: then every run is to read it, and to be warned.</param>
    public void End(bool warned)
    {
        if (!warned && _step.Value == _key.FillStep && ReferenceEquals(_security.DataFilter, _filter)) _tapes.Keep(new PointTape(_key, [.. _points], [.. _times]), _content);
    }

    /// <summary>What is played back was filtered before: a filter set later would do nothing, which must not pass in silence.</summary>
    public void RequireSameFilter()
    {
        if (!ReferenceEquals(_security.DataFilter, _filter)) throw new NotSupportedException($"The data filter of {_security.Symbol.Value} was changed in the middle of a run that shares its bars with others.");
    }

    private static (string Source, object Content)? BarContent(SubscriptionRequest request, MarketDataCache cache)
    {
        var config = request.Configuration;
        if (config.SecurityType is not (SecurityType.Crypto or SecurityType.CryptoFuture or SecurityType.Forex or SecurityType.Cfd)) return null;
        BaseData factory = config.Type == typeof(QuoteBar) ? new QuoteBar() : new TradeBar();
        var source = factory.GetSource(config, request.StartTimeUtc, false)!.Source;
        if (cache.Bars(source, BarReader.LayoutOf(config)) is not { } table) return (source, Missing);
        // Disorder is warned of by the reader, and every run is to be warned.
        return table.IsSorted ? (source, table) : null;
    }

    /// <summary>Custom data of one file. A type that belongs to an algorithm loaded for a run is not kept beyond it.</summary>
    private static (string Source, object Content)? RowContent(SubscriptionRequest request, MarketDataCache cache)
    {
        var config = request.Configuration;
        if (!config.IsCustomData || config.SecurityType != SecurityType.Base || config.Type.IsCollectible) return null;
        var factory = SourceRows.NewInstance(config);
        if (factory.GetSource(config, request.StartTimeLocal.Date, false) is not { TransportMedium: SubscriptionTransportMedium.LocalFile } first) return null;
        if (factory.GetSource(config, request.EndTimeLocal.Date, false)?.Source != first.Source) return null;
        return cache.Text(first.Source) is { } file ? (first.Source, file) : null;
    }
}
