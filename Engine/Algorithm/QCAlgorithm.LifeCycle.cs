using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Benchmarks;
using QuantConnect.Data;
using QuantConnect.Interfaces;
using QuantConnect.Notifications;
using QuantConnect.Storage;
using YenValve.Engine.Feed;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    /// <inheritdoc/>
    public virtual void PostInitialize()
    {
        if (_endDate < _startDate) throw new ArgumentException("Please select an algorithm end date greater than start date.");

        ApplyRebalanceSettings();
        FrameworkPostInitialize();
        Benchmark ??= BrokerageModel.GetBenchmark(Securities);
        WarnOfMisalignedBenchmark();

        if (TryGetWarmupHistoryStartTime(out var warmUpStart)) SetDateTime(warmUpStart.ConvertToUtc(TimeZone));
        else SetFinishedWarmingUp();

        OnEndOfTimeStep();
    }

    /// <inheritdoc/>
    public void SetLocked()
    {
        _locked = true;
        NameUpdated?.Invoke(this, Name);
        TagsUpdated?.Invoke(this, Tags);
    }

    /// <inheritdoc/>
    public bool GetLocked() => _locked;

    /// <inheritdoc/>
    public void SetLiveMode(bool live)
    {
        if (_locked) return;
        if (live && YenValve.Engine.RunContext.Current.LiveClock == null)
        {
            throw new NotSupportedException("A backtest cannot be told to be live; start it with yenvalve live, or run the algorithm on LEAN.");
        }
        LiveMode = live;
        Notify = new NotificationManager(live);
        TradeBuilder.SetLiveMode(live);
        Securities.SetLiveMode(live);
        Transactions.SetLiveMode(live);
        if (!live) return;
        AlgorithmMode = AlgorithmMode.Live;
        BeginNow();
    }

    /// <inheritdoc/>
    public void SetAlgorithmMode(AlgorithmMode algorithmMode)
    {
        if (_locked) return;
        AlgorithmMode = algorithmMode;
        SetLiveMode(algorithmMode == AlgorithmMode.Live);
    }

    /// <inheritdoc/>
    public void SetDeploymentTarget(DeploymentTarget deploymentTarget)
    {
        if (!_locked) DeploymentTarget = deploymentTarget;
    }

    /// <inheritdoc/>
    public void SetAlgorithmId(string algorithmId) => AlgorithmId = algorithmId;

    /// <inheritdoc/>
    public void SetStatus(AlgorithmStatus status) => Status = status;

    /// <inheritdoc/>
    public void SetRunTimeError(Exception exception) => RunTimeError = exception
        ?? throw new ArgumentNullException(nameof(exception), "Algorithm.SetRunTimeError(): Algorithm.RunTimeError cannot be set to null.");

    /// <inheritdoc/>
    public void SetCurrentSlice(Slice slice) => _slice = slice;

    /// <summary>The same with a slice that is made when it is asked for.</summary>
    internal void ShowNext(StepData data)
    {
        if (_shown is { } before) before.IsCurrent = false;
        data.IsCurrent = true;
        _shown = data;
        _slice = null;
    }

    /// <inheritdoc/>
    public void SetObjectStore(IObjectStore objectStore) => ObjectStore = new ObjectStore(objectStore);

    /// <inheritdoc/>
    public void SetAvailableDataTypes(Dictionary<SecurityType, List<TickType>> availableDataTypes)
    {
        if (availableDataTypes == null) return;
        foreach (var (type, ticks) in availableDataTypes) SubscriptionManager.AvailableDataTypes[type] = ticks;
    }

    private void ApplyRebalanceSettings()
    {
        var (onSecurities, onInsights) = (Settings.RebalancePortfolioOnSecurityChanges, Settings.RebalancePortfolioOnInsightChanges);
        if (onSecurities == null && onInsights == null) return;
        if (PortfolioConstruction is PortfolioConstructionModel model)
        {
            model.RebalanceOnSecurityChanges = onSecurities ?? model.RebalanceOnSecurityChanges;
            model.RebalanceOnInsightChanges = onInsights ?? model.RebalanceOnInsightChanges;
        }
        else
        {
            Debug("Warning: rebalance portfolio settings are set but not supported by the current IPortfolioConstructionModel type: " +
                $"{PortfolioConstruction.GetType()}");
        }
    }

    private void WarnOfMisalignedBenchmark()
    {
        if (Benchmark is not SecurityBenchmark { Security: var security }) return;
        var zone = MarketHoursDatabase.GetDataTimeZone(security.Symbol.ID.Market, security.Symbol, security.Type);
        var daily = UniverseSettings.Resolution == Resolution.Daily || SubscriptionManager.Subscriptions
            .Any(subscription => subscription.Resolution == Resolution.Daily);
        if (daily && !Equals(zone, TimeZone))
        {
            Log($"QCAlgorithm.PostInitialize(): Warning: Using a security benchmark of a different timezone ({zone})" +
                $" than the algorithm TimeZone ({TimeZone}) may lead to skewed and incorrect statistics. Use a higher resolution than daily to minimize.");
        }
    }
}
