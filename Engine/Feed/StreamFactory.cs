using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Util;
using YenValve.Engine.Live;

namespace YenValve.Engine.Feed;

/// <summary>Chains the stages of a subscription: reader, precise daily times, fill forward, market hours, warm-up.</summary>
internal sealed class StreamFactory(QCAlgorithm algorithm, MarketDataCache cache, SubscriptionCollection subscriptions, Action<string> readerError, FollowedFiles? files = null)
{
    private readonly SourceRows _rows = new(cache, () => algorithm.ObjectStore, readerError);

    /// <summary>A subscription ready to be moved; while warming up, one that starts with the warm-up's data.</summary>
    public Subscription Create(SubscriptionRequest request)
    {
        var precise = algorithm.Settings.DailyPreciseEndTime;
        if (request.IsUniverseSubscription) return new Subscription(request, Universe(request), precise, null);
        var warmsUp = algorithm.IsWarmingUp;
        if (files != null) return Followed(request, files, warmsUp, precise);
        if (!cache.SharesBars) return new Subscription(request, Open(request, warmsUp), precise, Factors(request.Configuration));
        if (request.Configuration is { FillDataForward: true, Resolution: not Resolution.Tick } filled) subscriptions.FillStepFor(filled);
        return new Subscription(request, new Deferred(() => Open(request, warmsUp)), precise, Factors(request.Configuration))
        {
            Recorder = () => TapeRecorder.For(request, algorithm, warmsUp, cache, subscriptions.FillStep),
        };
    }

    /// <summary>Live: read as far as the files go, and on from the last point that was delivered when they have grown.</summary>
    private Subscription Followed(SubscriptionRequest request, FollowedFiles followed, bool warmsUp, bool precise)
    {
        var place = new ReadingPlace();
        var bounded = followed.Bounded(request);
        var first = warmsUp ? WithWarmUp(bounded, place) : Data(bounded, null, null, false, place);
        var stream = new FollowedStream(first, place, onward => Data(followed.Onward(request, onward), null, null, false, onward));
        var subscription = new Subscription(request, stream, precise, Factors(request.Configuration)) { StaysOpen = true, Delivery = stream.Delivery };
        followed.Add(request, stream, subscription);
        return subscription;
    }

    /// <summary>Begins to read the file of bars that are in one file, while the algorithm is still setting itself up.</summary>
    public void ReadAhead(SubscriptionDataConfig config)
    {
        if (files == null && BarReader.FileOf(config) is { } file) cache.ReadAhead(file, BarReader.LayoutOf(config));
    }

    /// <summary>The reader of a request and its precise daily times, without fill forward.</summary>
    public DataStream Reader(BaseDataRequest request, SubscriptionDataConfig config)
    {
        TickerHistory.RequireOneName(config, request.StartTimeLocal, request.EndTimeLocal, cache);
        DataStream stream = BarReader.Reads(config)
            ? new BarReader(config, request.TradableDaysInDataTimeZone, request.StartTimeLocal, request.EndTimeLocal, cache)
            : new TypedReader(config, request.TradableDaysInDataTimeZone, request.ExchangeHours, request.StartTimeLocal, request.EndTimeLocal, _rows);
        if (LeanData.UseDailyStrictEndTimes(algorithm.Settings, request, config.Symbol, config.Increment))
        {
            stream = new StrictDailyTimes(stream, request.ExchangeHours, request.StartTimeLocal);
        }
        if (FactorFile.Of(config, cache) is { } factors)
        {
            var hours = request.ExchangeHours;
            stream = new CorporateEvents(stream, config, factors,
                Time.EachTradeableDay(hours, request.StartTimeLocal.Date, request.EndTimeLocal.Date, config.ExtendedMarketHours));
        }
        return stream;
    }

    /// <summary>What a subscription's prices are to be adjusted with, if at all.</summary>
    public FactorFile? Factors(SubscriptionDataConfig config) =>
        config.DataNormalizationMode == DataNormalizationMode.Raw ? null : FactorFile.Of(config, cache);

    private DataStream Open(SubscriptionRequest request, bool warmsUp) => warmsUp ? WithWarmUp(request) : Data(request, null, null, false);

    private DataStream WithWarmUp(SubscriptionRequest request, ReadingPlace? place = null)
    {
        var resolution = algorithm.Settings.WarmupResolution;
        var pivot = algorithm.StartDate.ConvertToUtc(algorithm.TimeZone);
        var last = new LastPoint();
        var warm = new SubscriptionRequest(request, endTimeUtc: pivot,
            configuration: new SubscriptionDataConfig(request.Configuration, resolution: resolution));
        var config = warm.Configuration;
        DataStream? first = null;
        if (warm.TradableDaysInDataTimeZone.Any()
            && LeanData.IsValidConfiguration(config.SecurityType, config.Resolution, config.TickType))
        {
            // the run's own data starts a day early, to fill forward from; the overlap is filtered below
            var hours = request.Security.Exchange.Hours;
            pivot = Time.GetStartTimeForTradeBars(hours, algorithm.StartDate.ConvertTo(algorithm.TimeZone, hours.TimeZone), Time.OneDay, 1, false,
                config.DataTimeZone, LeanData.UseDailyStrictEndTimes(algorithm.Settings, request, request.Security.Symbol, Time.OneDay))
                .ConvertToUtc(hours.TimeZone);
            if (pivot < warm.StartTimeUtc) pivot = warm.StartTimeUtc;
            first = new Where(Data(warm, resolution, last, true), x => x.EndTime <= warm.EndTimeLocal);
        }
        var second = new Where(Data(new SubscriptionRequest(request, startTimeUtc: pivot), null, last, false, place), x => x.EndTime >= warm.EndTimeLocal);
        return first == null ? second : new Concatenation(first, second);
    }

    private DataStream Data(SubscriptionRequest request, Resolution? fillResolution, LastPoint? last, bool isWarmUp, ReadingPlace? place = null)
    {
        var config = request.Configuration;
        var stream = Reader(request, config);
        if (place != null) stream = new PlacedReader(stream, place);
        if (config.FillDataForward && config.Resolution != Resolution.Tick)
        {
            if (config.Type == typeof(QuoteBar)) stream = new CarryQuotes(stream);
            var step = subscriptions.FillStepFor(config);
            if (fillResolution is { } fixedStep && fixedStep != Resolution.Tick) step = new FillStep(fixedStep.ToTimeSpan());
            stream = new FillForward(stream, new FillForwardSettings
            {
                Exchange = request.Security.Exchange,
                Step = step,
                ExtendedHours = config.ExtendedMarketHours,
                StartLocal = request.StartTimeLocal,
                EndLocal = request.EndTimeLocal,
                Increment = config.Increment,
                DataTimeZone = config.DataTimeZone,
                StrictDaily = LeanData.UseDailyStrictEndTimes(algorithm.Settings, request, config.Symbol, config.Increment, request.Security.Exchange.Hours),
                DataType = config.Type,
                Before = last,
                After = place?.Last,
            });
        }
        if (config.IsFilteredSubscription)
        {
            stream = new MarketFilter(stream, request.Security, request.ExchangeHours, request.EndTimeLocal, config.ExtendedMarketHours, readerError);
        }
        if (isWarmUp && last != null)
        {
            stream = new Where(stream, x =>
            {
                last.Value = x;
                return true;
            });
        }
        return stream;
    }

    private DataStream Universe(SubscriptionRequest request) => request.Universe is ITimeTriggeredUniverse triggered
        ? new TriggerTimes(triggered.GetTriggerTimes(request.StartTimeUtc, request.EndTimeUtc, MarketHoursDatabase.FromDataFolder()), request.Configuration.Symbol)
        : Reader(request, request.Configuration);
}
