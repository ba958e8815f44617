using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Alphas.Analysis;
using QuantConnect.Algorithm.Framework.Execution;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;
using QuantConnect.Algorithm.Framework.Selection;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Securities;
using YenValve.Engine.Feed;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    // Universes that the selection model made, as opposed to those of Add* calls, which it must not remove.
    private readonly HashSet<Symbol> _modelUniverses = [];
    private bool _warnedWarmUpInsights;
    private bool _warnedDelistedInsights;

    /// <inheritdoc/>
    public event AlgorithmEvent<GeneratedInsightsCollection>? InsightsGenerated;

    /// <summary>Logs the insights and targets of every step.</summary>
    public bool DebugMode { get; set; }

    /// <summary>Chooses the universes.</summary>
    public IUniverseSelectionModel UniverseSelection { get; set; } = null!;

    /// <summary>Turns data into insights.</summary>
    public IAlphaModel Alpha { get; set; } = null!;

    /// <inheritdoc/>
    public InsightManager Insights { get; private set; }

    /// <summary>Turns insights into portfolio targets.</summary>
    public IPortfolioConstructionModel PortfolioConstruction { get; set; } = null!;

    /// <summary>Turns portfolio targets into orders.</summary>
    public IExecutionModel Execution { get; set; } = null!;

    /// <summary>Overrides portfolio targets when a limit is broken.</summary>
    public IRiskManagementModel RiskManagement { get; set; } = null!;

    /// <summary>Sets the model that chooses the universes.</summary>
    public void SetUniverseSelection(IUniverseSelectionModel universeSelection) => UniverseSelection = universeSelection;

    /// <summary>Adds a model that chooses universes.</summary>
    public void AddUniverseSelection(IUniverseSelectionModel universeSelection)
    {
        if (UniverseSelection.GetType() == typeof(NullUniverseSelectionModel)) UniverseSelection = universeSelection;
        else if (UniverseSelection is CompositeUniverseSelectionModel several) several.AddUniverseSelection(universeSelection);
        else UniverseSelection = new CompositeUniverseSelectionModel(UniverseSelection, universeSelection);
    }

    /// <summary>Sets the model that makes insights.</summary>
    public void SetAlpha(IAlphaModel alpha) => Alpha = alpha;

    /// <summary>Adds a model that makes insights.</summary>
    public void AddAlpha(IAlphaModel alpha)
    {
        if (Alpha.GetType() == typeof(NullAlphaModel)) Alpha = alpha;
        else if (Alpha is CompositeAlphaModel several) several.AddAlpha(alpha);
        else Alpha = new CompositeAlphaModel(Alpha, alpha);
    }

    /// <summary>Sets the model that makes portfolio targets.</summary>
    public void SetPortfolioConstruction(IPortfolioConstructionModel portfolioConstruction) => PortfolioConstruction = portfolioConstruction;

    /// <summary>Sets the model that places orders.</summary>
    public void SetExecution(IExecutionModel execution) => Execution = execution;

    /// <summary>Sets the model that limits risk.</summary>
    public void SetRiskManagement(IRiskManagementModel riskManagement) => RiskManagement = riskManagement;

    /// <summary>Adds a model that limits risk.</summary>
    public void AddRiskManagement(IRiskManagementModel riskManagement)
    {
        if (RiskManagement.GetType() == typeof(NullRiskManagementModel)) RiskManagement = riskManagement;
        else if (RiskManagement is CompositeRiskManagementModel several) several.AddRiskManagement(riskManagement);
        else RiskManagement = new CompositeRiskManagementModel(RiskManagement, riskManagement);
    }

    /// <summary>Creates the first universes; runs once after <see cref="Initialize"/>.</summary>
    public void FrameworkPostInitialize()
    {
        foreach (var universe in UniverseSelection.CreateUniverses(this))
        {
            AddUniverse(universe);
            _modelUniverses.Add(universe.Configuration.Symbol);
        }

        if (DebugMode)
        {
            InsightsGenerated += (_, made) => Log($"{Time}: {string.Join(" | ", made.Insights.OrderBy(insight => insight.Symbol.ToString()))}");
        }
    }

    /// <inheritdoc/>
    public void OnFrameworkData(Slice slice) => OnFrameworkData(slice.HasData, slice);

    /// <summary>The same; where no alpha model looks at it, no slice is made.</summary>
    internal void OnFrameworkData(StepData data) => OnFrameworkData(data.HasData, null);

    private void OnFrameworkData(bool hasData, Slice? slice)
    {
        if (UtcTime >= UniverseSelection.GetNextRefreshTimeUtc()) RefreshUniverses();

        Insights.Step(UtcTime);
        if (!hasData) return;

        var insights = Alpha.GetType() == typeof(NullAlphaModel) ? [] : AsArray(Alpha.Update(this, slice ?? CurrentSlice));
        if (insights.Length > 0)
        {
            insights = Complete(insights);
            Publish(insights);
        }

        Trade(insights);
    }

    /// <inheritdoc/>
    public void OnFrameworkSecuritiesChanged(SecurityChanges changes)
    {
        if (DebugMode) Debug($"{Time}: {changes}");
        Alpha.OnSecuritiesChanged(this, changes);
        PortfolioConstruction.OnSecuritiesChanged(this, changes);
        Execution.OnSecuritiesChanged(this, changes);
        RiskManagement.OnSecuritiesChanged(this, changes);
    }

    /// <summary>Hands insights to portfolio construction outside of the alpha model.</summary>
    public void EmitInsights(params Insight[] insights)
    {
        if (IsWarmingUp)
        {
            if (!_warnedWarmUpInsights) Error("Warning: insights emitted during algorithm warmup are ignored.");
            _warnedWarmUpInsights = true;
            return;
        }

        insights = Complete(insights);
        Publish(insights);
        Trade(insights);
    }

    /// <summary>Hands an insight to portfolio construction outside of the alpha model.</summary>
    public void EmitInsights(Insight insight) => EmitInsights([insight]);

    private void RefreshUniverses()
    {
        foreach (var (symbol, universe) in UniverseManager.ToList())
        {
            // Dropped at the refresh before: its members have left by now.
            if (!universe.DisposeRequested) continue;
            UniverseManager.Remove(symbol);
            _modelUniverses.Remove(symbol);
        }

        var gone = new HashSet<Symbol>(_modelUniverses);
        foreach (var universe in UniverseSelection.CreateUniverses(this))
        {
            _modelUniverses.Add(universe.Configuration.Symbol);
            AddUniverse(universe);
            gone.Remove(universe.Configuration.Symbol);
        }

        foreach (var symbol in gone) UniverseManager[symbol].Dispose();
    }

    private void Publish(Insight[] insights)
    {
        LogList("ALPHA", insights);
        Insights.AddRange(insights);
        InsightsGenerated?.Invoke(this, new GeneratedInsightsCollection(UtcTime, insights));
    }

    private void Trade(Insight[] insights)
    {
        var targets = AsArray(PortfolioConstruction.CreateTargets(this, insights));
        Aim(targets);
        LogList("PORTFOLIO", targets);

        var overrides = AsArray(RiskManagement.ManageRisk(this, targets));
        Aim(overrides);
        LogList("RISK", overrides);

        var final = overrides.Length == 0 && targets.Length == 0 ? [] : overrides.Concat(targets).DistinctBy(target => target.Symbol).ToArray();
        if (overrides.Length > 0) LogList("RISK ADJUSTED TARGETS", final);
        Execution.Execute(this, final);
    }

    private void Aim(IPortfolioTarget[] targets)
    {
        foreach (var target in targets) Securities[target.Symbol].Holdings.Target = target;
    }

    private Insight[] Complete(Insight[] insights)
    {
        var listed = insights.All(insight => !Securities[insight.Symbol].IsDelisted)
            ? insights
            : insights.Where(insight => !Securities[insight.Symbol].IsDelisted).ToArray();
        if (listed.Length < insights.Length && !_warnedDelistedInsights)
        {
            _warnedDelistedInsights = true;
            Error("QCAlgorithm.EmitInsights(): Warning: cannot emit insights for delisted securities, these will be discarded");
        }

        foreach (var insight in listed) Complete(insight, Securities[insight.Symbol]);
        return listed;
    }

    private void Complete(Insight insight, Security security)
    {
        insight.GeneratedTimeUtc = UtcTime;
        if (insight.Type == InsightType.Price) insight.ReferenceValue = security.Price;
        else if (insight.Type == InsightType.Volatility) insight.ReferenceValue = security.VolatilityModel.Volatility;
        if (string.IsNullOrEmpty(insight.SourceModel)) insight.SourceModel = Alpha.GetModelName();
        insight.SetPeriodAndCloseTime(MarketHoursDatabase.GetExchangeHours(insight.Symbol.ID.Market, insight.Symbol, insight.Symbol.SecurityType));
    }

    private void LogList<T>(string stage, T[] items)
    {
        if (DebugMode && items.Length > 0) Log($"{Time}: {stage}: {string.Join(" | ", items.Select(item => item!.ToString()).OrderBy(text => text))}");
    }

    private static T[] AsArray<T>(IEnumerable<T> items) => ReferenceEquals(items, Enumerable.Empty<T>()) ? [] : items.ToArray();
}
