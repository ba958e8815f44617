using QuantConnect.Algorithm;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;
using QuantConnect.Algorithm.Framework.Selection;
using QuantConnect.Data;
using QuantConnect.Securities;
using QuantConnect.Statistics;

namespace YenValve.Engine.Feed.Idle;

/// <summary>Whether anybody listens to an algorithm's data as they come: its own code, a model of the framework, a consolidator, a model of a security.</summary>
internal sealed class QuietAlgorithm(QCAlgorithm algorithm)
{
    private readonly bool _hearsData = HasOnData(algorithm) || !new CustomHandlers(algorithm).IsEmpty;

    /// <summary>Whether an algorithm has an OnData of its own.</summary>
    public static bool HasOnData(QCAlgorithm algorithm) =>
        algorithm.GetType().GetMethod(nameof(QCAlgorithm.OnData), [typeof(Slice)])!.DeclaringType != typeof(QCAlgorithm);

    /// <summary>Whether nobody does, now.</summary>
    public bool IsQuiet => !_hearsData
        && !algorithm.SubscriptionManager.HasConsolidators
        && Is<NullAlphaModel>(algorithm.Alpha)
        && Is<NullPortfolioConstructionModel>(algorithm.PortfolioConstruction)
        && Is<NullRiskManagementModel>(algorithm.RiskManagement)
        && Is<NullUniverseSelectionModel>(algorithm.UniverseSelection)
        && algorithm.Insights.TotalCount == 0
        && Is<TradeBuilder>(algorithm.TradeBuilder)
        && Is<DefaultMarginCallModel>(algorithm.Portfolio.MarginCallModel)
        && algorithm.Securities.Active.TrueForAll(IsQuietSecurity);

    private static bool IsQuietSecurity(Security security) =>
        security.VolatilityModel == VolatilityModel.Null
        && security.MarginInterestRateModel == MarginInterestRateModel.Null
        && Is<ImmediateSettlementModel>(security.SettlementModel)
        && (Is<CashBuyingPowerModel>(security.BuyingPowerModel) || Is<SecurityMarginModel>(security.BuyingPowerModel))
        && security.Cache is { Session: not { IsActive: true } };

    // The very class: one made from it may listen to what the class itself passes over.
    private static bool Is<T>(object? model) => model?.GetType() == typeof(T);
}
