using System.Collections.Specialized;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Securities;
using QuantConnect.Util;
using YenValve.Engine.Live;

namespace YenValve.Engine.Feed;

/// <summary>
/// Keeps a run's subscriptions: those the algorithm knows of (configurations) and those that carry data. Universes added to
/// the algorithm become subscriptions here; a change of the fill step restarts the subscriptions that fill forward.
/// </summary>
internal sealed partial class DataManager : IAlgorithmSubscriptionManager
{
    private readonly QCAlgorithm _algorithm;
    private readonly StreamFactory _streams;
    private readonly Dictionary<SubscriptionDataConfig, SubscriptionRequest> _parked = [];

    public DataManager(QCAlgorithm algorithm, MarketDataCache cache, IRegisteredSecurityDataTypesProvider types, Action<string> readerError, FollowedFiles? files = null)
    {
        _algorithm = algorithm;
        _types = types;
        Subscriptions = new SubscriptionCollection { FillStepChanged = RestartFilled };
        _streams = new StreamFactory(algorithm, cache, Subscriptions, readerError, files);
        AvailableDataTypes = SubscriptionManager.DefaultDataTypes();
        algorithm.UniverseManager.CollectionChanged += OnUniversesChanged;
    }

    public SubscriptionCollection Subscriptions { get; }

    public StreamFactory Streams => _streams;

    private DateTime EndUtc => _algorithm.EndDate.ConvertToUtc(_algorithm.TimeZone);

    /// <summary>Adds data; true when something was added that the user did not see before.</summary>
    public bool AddSubscription(SubscriptionRequest request)
    {
        Register(request.Configuration);
        if (Subscriptions.TryGet(request.Configuration, out var present))
        {
            if (!present.EndOfStream)
            {
                if (request.IsUniverseSubscription && present.IsUniverse && present.Requests.All(x => x.Universe!.DisposeRequested))
                {
                    // the same universe was removed and added in one step: wait until the old one is gone
                    _parked[request.Configuration] = request;
                    return true;
                }
                present.Join(request);
                return present.Configuration.IsInternalFeed;
            }
            Subscriptions.TryRemove(request.Configuration);
        }
        if (request.Configuration.DataNormalizationMode == DataNormalizationMode.ScaledRaw)
        {
            throw new InvalidOperationException($"{DataNormalizationMode.ScaledRaw} normalization mode only intended for history requests.");
        }
        return Subscriptions.TryAdd(_streams.Create(request));
    }

    /// <summary>Takes back one universe's wish for data, or everybody's; true when the data is gone.</summary>
    public bool RemoveSubscription(SubscriptionDataConfig config, Universe? universe = null) => Remove(config, universe, false);

    private bool Remove(SubscriptionDataConfig config, Universe? universe, bool force)
    {
        if (!Subscriptions.TryGet(config, out var subscription))
        {
            if (universe == null) return false;
            // the data ran out before; the configuration stays until the universe lets go
            Unregister(config);
            return true;
        }
        if (!subscription.Leave(universe)) return false;
        if (!Subscriptions.TryRemove(config)) return false;
        subscription.Dispose();
        if (subscription.IsRemoved) Unregister(config);
        if (force) subscription.MarkRemoved();
        if (_parked.Remove(config, out var parked) && !parked.Universe!.DisposeRequested) AddSubscription(parked);
        return true;
    }

    private void RestartFilled()
    {
        var requests = Subscriptions.Ordered
            .Where(x => x.Configuration.FillDataForward && x.Configuration.Resolution != Resolution.Tick)
            .SelectMany(x => x.Requests)
            .ToList();
        if (requests.Count == 0) return;
        Subscriptions.Freeze(true);
        foreach (var request in requests) Remove(request.Configuration, request.Universe, true);
        foreach (var request in requests)
        {
            var start = _algorithm.UtcTime;
            if (!_algorithm.GetLocked() && request.StartTimeUtc < start) start = request.StartTimeUtc;
            // a tick later, so that the present moment is not emitted twice
            AddSubscription(new SubscriptionRequest(request, startTimeUtc: start.AddTicks(1), configuration: new SubscriptionDataConfig(request.Configuration)));
        }
        Subscriptions.Freeze(false);
    }

    private void OnUniversesChanged(object? sender, UniverseManagerChanged change)
    {
        var universe = change.Value;
        switch (change.Action)
        {
            case NotifyCollectionChangedAction.Add:
            case NotifyCollectionChangedAction.Replace:
                AddUniverse(universe, change.Action == NotifyCollectionChangedAction.Add);
                break;
            case NotifyCollectionChangedAction.Remove:
                if (!universe.DisposeRequested) universe.Dispose();
                break;
        }
    }

    private void AddUniverse(Universe universe, bool added)
    {
        var config = universe.Configuration;
        var start = _algorithm.UtcTime;
        if (_algorithm.GetLocked() && added && universe is UserDefinedUniverse) start = start.AddTicks(1);
        if (!_algorithm.Securities.TryGetValue(config.Symbol, out var security)) security = CanonicalSecurity(config);
        if (universe is not ITimeTriggeredUniverse)
        {
            // so that the first selection happens right at the start
            var hours = security.Exchange.Hours;
            start = Time.GetStartTimeForTradeBars(hours, start.ConvertFromUtc(hours.TimeZone), Time.OneDay, 1, false, config.DataTimeZone,
                LeanData.UseDailyStrictEndTimes(_algorithm.Settings, config.Type, security.Symbol, Time.OneDay, hours)).ConvertToUtc(hours.TimeZone);
        }
        AddSubscription(new SubscriptionRequest(true, universe, security, config, start, EndUtc));
    }

    private Security CanonicalSecurity(SubscriptionDataConfig config) => new(
        MarketHoursDatabase.FromDataFolder().GetExchangeHours(config),
        config,
        _algorithm.Portfolio.CashBook[_algorithm.AccountCurrency],
        SymbolProperties.GetDefault(_algorithm.AccountCurrency),
        _algorithm.Portfolio.CashBook,
        RegisteredSecurityDataTypesProvider.Null,
        new SecurityCache());
}
