using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Benchmarks;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace YenValve.Engine.Feed;

/// <summary>
/// Carries out what universes select: securities are made, subscribed, and taken away once nothing holds them. Also adds
/// the data nobody asked for by name, of the benchmark and of currency conversion.
/// </summary>
internal sealed class UniverseSelector
{
    private readonly QCAlgorithm _algorithm;
    private readonly ISecurityService _securities;
    private readonly DataManager _data;
    private readonly CurrencyFeeds _currencies;
    private readonly PendingRemovals _pending;
    private readonly SecurityChangesConstructor _changes = new();
    private readonly Dictionary<Symbol, Security> _madeNow = [];
    private DateTime _madeAt;
    private bool _benchmarkDone;

    public UniverseSelector(QCAlgorithm algorithm, ISecurityService securities, DataManager data)
    {
        _algorithm = algorithm;
        _securities = securities;
        _data = data;
        _currencies = new CurrencyFeeds(algorithm, securities);
        _pending = new PendingRemovals(algorithm);
    }

    private DateTime EndUtc => _algorithm.EndDate.ConvertToUtc(_algorithm.TimeZone);

    /// <summary>Whether no data is still to be added.</summary>
    public bool IsSettled => _benchmarkDone && _currencies.IsSettled;

    /// <summary>Finds the conversion rates' securities before the run starts.</summary>
    public void EnsureCurrencies() => _currencies.Ensure(SecurityChanges.None);

    /// <summary>Asks a universe for its selection and brings the subscriptions in line with it.</summary>
    public SecurityChanges Apply(Universe universe, DateTime utc, BaseDataCollection data)
    {
        var end = EndUtc;
        if (utc > end) return SecurityChanges.None;
        var selected = universe.PerformSelection(utc, data);
        var unchanged = ReferenceEquals(selected, Universe.Unchanged);
        if (!unchanged) universe.Selected = [.. selected];

        RemoveMembers(_pending.Check(universe.Selected, universe), utc, end);
        if (unchanged) return SecurityChanges.None;

        DropDeselected(universe, utc, end);
        AddSelected(universe, utc, end);
        var changes = _changes.Flush();
        if (changes.AddedSecurities.Count > 0 && _currencies.Ensure(changes)) AlgorithmUtils.SeedCurrencyConversionRates(_algorithm);
        if (_algorithm.Settings.SeedInitialPrices) AlgorithmUtils.SeedSecurities([.. changes.AddedSecurities], _algorithm);
        return changes;
    }

    /// <summary>Subscribes to the benchmark's and the currencies' data that is still missing; true when anything was added.</summary>
    public bool AddInternalFeeds(DateTime utc)
    {
        var added = AddBenchmark(utc);
        foreach (var config in _currencies.TakeWaiting())
        {
            added |= _data.AddSubscription(new SubscriptionRequest(false, null, _algorithm.Securities[config.Symbol], config, utc, EndUtc));
        }
        return added;
    }

    private bool AddBenchmark(DateTime utc)
    {
        if (_benchmarkDone) return false;
        _benchmarkDone = true;
        if (_algorithm.Benchmark is not SecurityBenchmark benchmark) return false;

        var security = benchmark.Security;
        var service = _algorithm.SubscriptionManager.SubscriptionDataConfigService;
        var resolution = Resolution.Hour;
        var type = service.LookupSubscriptionConfigDataTypes(security.Type, resolution, security.Symbol.IsCanonical())[0];
        var isCustom = false;
        if (security.Symbol.SecurityType == SecurityType.Base && service.GetSubscriptionDataConfigs(security.Symbol) is [var own, ..])
        {
            type = Tuple.Create(own.Type, TickType.Trade);
            isCustom = true;
        }
        var instance = type.Item1.GetBaseDataInstance();
        instance.Symbol = security.Symbol;
        var supported = instance.SupportedResolutions();
        if (!supported.Contains(resolution)) resolution = supported.Max();
        var config = service.Add(security.Symbol, resolution, isInternalFeed: true, fillForward: false, isCustomData: isCustom, subscriptionDataTypes: [type])[0];

        // a day early, so that the benchmark has a price from the first moment on
        var hours = security.Exchange.Hours;
        var start = Time.GetStartTimeForTradeBars(hours, utc.ConvertFromUtc(hours.TimeZone), Time.OneDay, 1, false, config.DataTimeZone,
            LeanData.UseStrictEndTime(_algorithm.Settings.DailyPreciseEndTime, security.Symbol, Time.OneDay, hours)).ConvertToUtc(hours.TimeZone);
        return _data.AddSubscription(new SubscriptionRequest(false, null, security, config, start, EndUtc));
    }

    private void DropDeselected(Universe universe, DateTime utc, DateTime end)
    {
        foreach (var member in universe.Securities.Values.OrderBy(x => x.Security.Symbol.SecurityType).ThenBy(x => x.Security.Symbol.ID).ToList())
        {
            var security = member.Security;
            if (universe.Selected.Contains(security.Symbol) || !universe.CanRemoveMember(utc, security)) continue;
            if (!security.IsDelisted && !_pending.Contains(member)) _changes.Remove(security, member.IsInternal);
            RemoveMembers(_pending.TryRemove(member, universe), utc, end);
        }
    }

    private void AddSelected(Universe universe, DateTime utc, DateTime end)
    {
        if (_madeAt != utc)
        {
            _madeNow.Clear();
            _madeAt = utc;
        }
        foreach (var symbol in universe.Selected)
        {
            if (universe.Securities.ContainsKey(symbol)) continue;
            var security = SecurityOf(symbol, universe.UniverseSettings);
            var any = false;
            var visible = false;
            var isInternal = true;
            foreach (var request in universe.GetSubscriptionRequests(security, utc, end, _algorithm.SubscriptionManager.SubscriptionDataConfigService).ToList())
            {
                if (!request.TradableDaysInDataTimeZone.Any())
                {
                    _data.RemoveSubscription(request.Configuration, universe);
                    continue;
                }
                if (security.Symbol == request.Configuration.Symbol && !security.Subscriptions.Contains(request.Configuration))
                {
                    security.AddData(request.Configuration);
                }
                if (_currencies.ReplacedBy(request.Configuration.Symbol) is { } replaced) _data.RemoveSubscription(replaced);
                visible = _data.AddSubscription(request);
                if (request.IsUniverseSubscription) continue;
                any = true;
                isInternal &= request.Configuration.IsInternalFeed;
            }
            if (any && universe.AddMember(utc, security, isInternal) && visible) _changes.Add(security, isInternal);
        }
    }

    /// <summary>Securities wanted by several universes at one moment are made once.</summary>
    private Security SecurityOf(Symbol symbol, UniverseSettings settings)
    {
        if (_madeNow.TryGetValue(symbol, out var made)) return made;
        made = _securities.CreateSecurity(symbol, (List<SubscriptionDataConfig>)null!, settings.Leverage, symbol.ID.SecurityType.IsOption(), null, seedSecurity: false);
        _madeNow[symbol] = made;
        return made;
    }

    private void RemoveMembers(IReadOnlyList<(Universe Universe, Security Security)> members, DateTime utc, DateTime end)
    {
        foreach (var (universe, security) in members)
        {
            universe.RemoveMember(utc, security);
            var active = _algorithm.UniverseManager.ActiveSecurities.ContainsKey(security.Symbol);
            foreach (var request in universe.GetSubscriptionRequests(security, utc, end, _algorithm.SubscriptionManager.SubscriptionDataConfigService).ToList())
            {
                if (!_data.RemoveSubscription(request.Configuration, universe) || active) continue;
                security.Reset();
                security.Cache.Reset();
                _algorithm.Securities.Remove(security.Symbol);
            }
        }
    }
}
