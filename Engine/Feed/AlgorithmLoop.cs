using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Securities.Volatility;
using YenValve.Engine.Feed.Idle;

namespace YenValve.Engine.Feed;

/// <summary>
/// Drives the algorithm through the steps of time in LEAN's order: past events, clock, prices, fills, events of the moment,
/// margin calls, consolidators, typed and plain data handlers, fills again.
/// </summary>
internal sealed class AlgorithmLoop
{
    /// <summary>Name of the event that takes the daily samples; LEAN's.</summary>
    internal const string DailySampling = "Daily Sampling";

    private readonly QCAlgorithm _algorithm;
    private readonly RunParts _parts;
    private readonly CustomHandlers _handlers;
    private readonly ConvertedCash _cash;
    private readonly MarginClock _margin = new();
    private readonly bool _hearsData;
    private DateTime _nextModelScan;
    private bool _warmingUp;
    private bool _unreadable;

    public AlgorithmLoop(QCAlgorithm algorithm, RunParts parts)
    {
        _algorithm = algorithm;
        _parts = parts;
        _handlers = new CustomHandlers(algorithm);
        _cash = new ConvertedCash(algorithm.Portfolio.CashBook);
        _hearsData = QuietAlgorithm.HasOnData(algorithm);
        _nextModelScan = algorithm.UtcTime.RoundDown(Time.OneHour) + Time.OneHour;
    }

    /// <summary>Points handed over so far.</summary>
    public long DataPoints { get; private set; }

    /// <summary>Whether the run was stopped from outside before its end.</summary>
    public bool WasStopped { get; private set; }

    /// <summary>Runs to the end of data, a stop, a quit or an error; what went wrong is left in the algorithm's RunTimeError.</summary>
    public void Run(CancellationToken cancellation)
    {
        var sampling = _algorithm.Schedule.On(DailySampling, _algorithm.Schedule.DateRules.EveryDay(), _algorithm.Schedule.TimeRules.Midnight,
            () => _parts.Recorder.Sample(_algorithm.UtcTime));
        _warmingUp = _algorithm.IsWarmingUp;
        if (_warmingUp) _algorithm.Debug("Algorithm starting warm up...");
        else _algorithm.OnWarmupFinished();

        var idle = _parts.Idle is { } source ? new IdleSteps(_algorithm, _parts, source, _cash, sampling) : null;
        var time = _algorithm.StartDate.Date;
        using var steps = _parts.Synchronizer.Steps(cancellation).GetEnumerator();
        while (Next(steps, idle) is { } step)
        {
            cancellation.ThrowIfCancellationRequested();
            if (HasStopped()) break;
            if (step.Time > _parts.KillAfterUtc || _parts.Kill.At(KillPlace.StepBegins, step.Time)) return;
            if (_parts.Stop.IsCancellationRequested)
            {
                WasStopped = true;
                break;
            }
            time = step.Time;
            DataPoints += step.DataPoints;
            if (_algorithm.Portfolio.TotalPortfolioValue <= 0m)
            {
                _parts.Log.Add("Debug", "AlgorithmManager.Run(): Portfolio value is less than or equal to zero, stopping algorithm.");
                break;
            }
            _parts.Progress.Report(time);
            var outcome = Process(step);
            if (_parts.Kill.IsDead) return;
            if (outcome == StepOutcome.Failed) return;
            if (outcome == StepOutcome.Stopped) break;
            if (idle != null && !step.IsPulse) DataPoints += idle.Skip(time, _margin);
        }
        cancellation.ThrowIfCancellationRequested();
        if (!_unreadable) Finish(time);
    }

    private enum StepOutcome
    {
        Done,
        Stopped,
        Failed,
    }

    private TimeStep? Next(IEnumerator<TimeStep> steps, IdleSteps? idle) => idle?.TakeNext() ?? (MoveNext(steps) ? steps.Current : null);

    /// <summary>Data that cannot be read ends the steps; the error is the algorithm's, as if it had thrown.</summary>
    private bool MoveNext(IEnumerator<TimeStep> steps)
    {
        try
        {
            return steps.MoveNext();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _algorithm.SetRuntimeError(e, "Synchronizer");
            _unreadable = true;
            return false;
        }
    }

    private bool HasStopped() => _algorithm.Status != AlgorithmStatus.Running && _algorithm.RunTimeError == null;

    private StepOutcome Process(TimeStep step)
    {
        var time = step.Time;
        _parts.Events.ScanPastEvents(time);
        _algorithm.SubscriptionManager.ScanPastConsolidators(time, _algorithm);
        _algorithm.SetDateTime(time);
        if (step.IsPulse)
        {
            CheckWarmUp();
            return _algorithm.LiveMode ? Between() : StepOutcome.Done;
        }
        _algorithm.ShowNext(step.Data);
        if (step.Changes != SecurityChanges.None)
        {
            ApplyChanges(step.Changes);
            _parts.Events.OnSecuritiesChanged(step.Changes);
        }
        UpdateSecurities(step);
        CheckWarmUp();

        _parts.Orders.ProcessSynchronousEvents();
        _parts.Events.SetTime(time);
        if (HasStopped()) return StepOutcome.Stopped;
        if (_algorithm.RunTimeError != null) return StepOutcome.Failed;

        if (!CheckMargin(time) || !TellOfChanges(step)) return StepOutcome.Failed;
        if (step.Data.Events.Count > 0) ApplyCorporateEvents(step.Data.Slice);
        if (!UpdateConsolidators(step)) return StepOutcome.Failed;
        if (step.Custom.Count > 0 && !HandleCustom(step)) return StepOutcome.Failed;
        if (step.Data.Events.Count > 0 && !TellOfEvents(step.Data.Slice)) return StepOutcome.Failed;
        if (!CallOnData(step)) return StepOutcome.Failed;

        _parts.Orders.ProcessSynchronousEvents();
        _parts.Recorder.ProcessSynchronousEvents();
        _parts.Log.Drain();
        _algorithm.OnEndOfTimeStep();
        return StepOutcome.Done;
    }

    /// <summary>Live, time goes on between data too: what waits is carried out, and what failed ends the run.</summary>
    private StepOutcome Between()
    {
        if (!_algorithm.IsWarmingUp) _parts.Orders.ProcessSynchronousEvents();
        _parts.Recorder.ProcessSynchronousEvents();
        _parts.Log.Drain();
        if (HasStopped()) return StepOutcome.Stopped;
        return _algorithm.RunTimeError == null ? StepOutcome.Done : StepOutcome.Failed;
    }

    private void ApplyChanges(SecurityChanges changes)
    {
        foreach (var security in changes.AddedSecurities) _algorithm.Securities.Add(security);
        foreach (var security in changes.RemovedSecurities)
        {
            if (!_algorithm.UniverseManager.ActiveSecurities.ContainsKey(security.Symbol)) security.Reset();
        }
    }

    private void UpdateSecurities(TimeStep step)
    {
        foreach (var update in step.Securities)
        {
            update.Security.Update(update.Data, update.DataType, update.ContainsFillForward, update.IsInternal);
            _algorithm.TradeBuilder.SetMarketPrice(update.Security.Symbol, update.Security.Price);
        }
        if (step.Time >= _nextModelScan)
        {
            foreach (var security in _algorithm.Securities.Values)
            {
                if (security.MarginInterestRateModel != MarginInterestRateModel.Null)
                {
                    security.MarginInterestRateModel.ApplyMarginInterestRate(new MarginInterestRateParameters(security, step.Time));
                }
                if (security.SettlementModel is not ImmediateSettlementModel)
                {
                    security.SettlementModel.Scan(new ScanSettlementModelParameters(_algorithm.Portfolio, security, step.Time));
                }
            }
            _nextModelScan = step.Time.RoundDown(Time.OneHour) + Time.OneHour;
        }
        foreach (var (_, rows) in step.UniverseData) CacheUniverseData(rows);
        _cash.Update();
        _algorithm.Portfolio.InvalidateTotalPortfolioValue();
    }

    private void CacheUniverseData(BaseDataCollection rows)
    {
        if (!rows.ShouldCacheToSecurity()) return;
        foreach (var row in rows.Data)
        {
            if (_algorithm.Securities.TryGetValue(row.Symbol, out var security)) security.Cache.StoreData([row], row.GetType());
        }
    }

    private void CheckWarmUp()
    {
        if (!_warmingUp || _algorithm.IsWarmingUp) return;
        _warmingUp = false;
        _parts.Recorder.OnWarmupFinished();
        _algorithm.OnWarmupFinished();
        _algorithm.Debug("Algorithm finished warming up.");
    }

    private bool CheckMargin(DateTime time)
    {
        if (!_margin.IsDue(time)) return true;
        var orders = _algorithm.Portfolio.MarginCallModel.GetMarginCallOrders(out var warn);
        if (orders.Count == 0) return !warn || Try("OnMarginCallWarning", _algorithm.OnMarginCallWarning);
        return CallMargin(orders, warn);
    }

    private bool CallMargin(List<QuantConnect.Orders.SubmitOrderRequest> orders, bool warn)
    {
        var executed = 0;
        if (!Try("OnMarginCall", () => executed = ExecuteMarginCall(orders))) return false;
        return executed != 0 || !warn || Try("OnMarginCallWarning", _algorithm.OnMarginCallWarning);
    }

    private int ExecuteMarginCall(List<QuantConnect.Orders.SubmitOrderRequest> orders)
    {
        if (!orders.All(x => _algorithm.Portfolio.Securities[x.Symbol].Exchange.ExchangeOpen)) return 0;
        _algorithm.OnMarginCall(orders);
        var tickets = _algorithm.Portfolio.MarginCallModel.ExecuteMarginCall(orders);
        foreach (var ticket in tickets)
        {
            _algorithm.Error($"{_algorithm.Time.ToStringInvariant()} - Executed MarginCallOrder: {ticket.Symbol} - " +
                $"Quantity: {ticket.Quantity.ToStringInvariant()} @ {ticket.AverageFillPrice.ToStringInvariant()}");
        }
        return tickets.Count;
    }

    // Methods of their own: a delegate in the step itself would be made at every step.
    private bool HandleCustom(TimeStep step) => Try("Custom Data", () => _handlers.Handle(step.Custom));

    private bool TellOfEvents(Slice slice) =>
        (slice.Splits.Count == 0 || TellOfSplits(slice)) && (slice.Dividends.Count == 0 || TellOfDividends(slice));

    private bool TellOfSplits(Slice slice) => Try("OnSplits", () => _algorithm.OnSplits(slice.Splits));

    private bool TellOfDividends(Slice slice) => Try("OnDividends", () => _algorithm.OnDividends(slice.Dividends));

    private bool TellOfChanges(TimeStep step) => step.Changes == SecurityChanges.None || TellOf(step.Changes);

    private bool TellOf(SecurityChanges news) => Try("OnSecuritiesChanged", () =>
    {
        var changes = new SecurityChanges(news) { FilterCustomSecurities = true, FilterInternalSecurities = true };
        _algorithm.OnSecuritiesChanged(changes);
        _algorithm.OnFrameworkSecuritiesChanged(changes);
    });

    /// <summary>Dividends and splits of raw prices change cash and holdings; during warm-up the position has them already.</summary>
    private void ApplyCorporateEvents(Slice slice)
    {
        if (slice.Dividends.Count == 0 && slice.Splits.Count == 0) return;
        var configs = _algorithm.SubscriptionManager.SubscriptionDataConfigService;
        foreach (var dividend in slice.Dividends.Values)
        {
            var mode = configs.GetSubscriptionDataConfigs(dividend.Symbol).DataNormalizationMode();
            if (!_algorithm.IsWarmingUp) _algorithm.Portfolio.ApplyDividend(dividend, false, mode);
            RestartVolatility(dividend.Symbol, mode);
        }
        foreach (var split in slice.Splits.Values)
        {
            if (split.Type != SplitType.SplitOccurred) continue;
            var mode = configs.GetSubscriptionDataConfigs(split.Symbol).DataNormalizationMode();
            if (!_algorithm.IsWarmingUp) ApplySplit(split, mode);
            RestartVolatility(split.Symbol, mode);
        }
    }

    private void ApplySplit(Split split, DataNormalizationMode mode)
    {
        if (_algorithm.Securities.TryGetValue(split.Symbol, out var security)) _algorithm.Portfolio.ApplySplit(split, security, false, mode);
        _algorithm.TradeBuilder.ApplySplit(split, false, mode);
        if (mode != DataNormalizationMode.Raw) return;
        var tickets = _algorithm.Transactions.GetOpenOrderTickets(x => x.Symbol == split.Symbol).ToList();
        _algorithm.BrokerageModel.ApplySplit(tickets, split);
    }

    /// <summary>Raw prices jump at an event; the volatility is measured anew so that the jump does not count.</summary>
    private void RestartVolatility(Symbol symbol, DataNormalizationMode mode)
    {
        if (mode != DataNormalizationMode.Raw || !_algorithm.Securities.TryGetValue(symbol, out var security)) return;
        security.VolatilityModel.WarmUp(_algorithm.HistoryProvider, _algorithm.SubscriptionManager, security, _algorithm.UtcTime,
            _algorithm.TimeZone, false, mode);
    }

    private bool UpdateConsolidators(TimeStep step)
    {
        try
        {
            foreach (var packet in step.Consolidators)
            {
                var config = packet.Subscription.Configuration;
                if (config.Consolidators.Count == 0) continue;
                var local = _algorithm.TimeKeeper.GetLocalTimeKeeper(config.ExchangeTimeZone).LocalTime;
                foreach (var consolidator in ((ConsolidatorSet)config.Consolidators).Snapshot)
                {
                    for (var i = 0; i < packet.Data.Count; i++) consolidator.Update(packet.Data[i]);
                    consolidator.Scan(local);
                }
            }
            return true;
        }
        catch (Exception e)
        {
            _algorithm.SetRuntimeError(e, "Consolidators update");
            return false;
        }
    }

    private bool CallOnData(TimeStep step)
    {
        try
        {
            if (_hearsData && step.Data.HasData) _algorithm.OnData(_algorithm.CurrentSlice);
            _algorithm.OnFrameworkData(step.Data);
            return true;
        }
        catch (Exception e)
        {
            _algorithm.SetRuntimeError(e, "OnData");
            return false;
        }
    }

    private bool Try(string context, Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception e)
        {
            _algorithm.SetRuntimeError(e, context);
            return false;
        }
    }

    private void Finish(DateTime time)
    {
        if (!Try("OnEndOfAlgorithm", _algorithm.OnEndOfAlgorithm)) return;
        _parts.Recorder.ProcessSynchronousEvents(true);
        _parts.Log.Drain();
        _algorithm.SetStatus(AlgorithmStatus.Completed);
        _parts.Recorder.Sample(time);
    }
}
