using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Interfaces;
using QuantConnect.Securities;
using YenValve.Engine;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>A target holding.</summary>
public class PortfolioTarget : IPortfolioTarget
{
    /// <summary>Makes a target of so many units.</summary>
    public PortfolioTarget(Symbol symbol, decimal quantity, string tag = "")
    {
        Symbol = symbol;
        Quantity = quantity;
        Tag = tag;
    }

    /// <summary>Makes a target of so many units.</summary>
    public PortfolioTarget(Symbol symbol, int quantity, string tag = "") : this(symbol, (decimal)quantity, tag)
    {
    }

    /// <summary>Makes a target of one unit up, one down, or none.</summary>
    public PortfolioTarget(Symbol symbol, InsightDirection insightDirection, string tag = "")
        : this(symbol, Units(symbol, insightDirection), tag)
    {
    }

    /// <summary>Whether the hint on orders too small for the margin setting is due (false) or was given (true); null when none was skipped.</summary>
    public static bool? MinimumOrderMarginPercentageWarningSent
    {
        get => Warning.Sent;
        set => Warning.Sent = value;
    }

    /// <inheritdoc/>
    public Symbol Symbol { get; }

    /// <inheritdoc/>
    public decimal Quantity { get; }

    /// <inheritdoc/>
    public string Tag { get; }

    private static SmallOrderWarning Warning => RunContext.Current.Service(_ => new SmallOrderWarning());

    /// <summary>The target that makes a security a fraction of the portfolio's value; null, with an error logged, when there is none.</summary>
    public static IPortfolioTarget Percent(IAlgorithm algorithm, Symbol symbol, double percent) => Percent(algorithm, symbol, percent.SafeDecimalCast());

    /// <summary>The target that makes a security a fraction of the portfolio's value; null, with an error logged, when there is none.</summary>
    public static IPortfolioTarget Percent(IAlgorithm algorithm, Symbol symbol, double percent, string tag) =>
        Percent(algorithm, symbol, percent.SafeDecimalCast(), tag: tag);

    /// <summary>The target that makes a security a fraction of the portfolio's value, or the change that takes it there.</summary>
    public static IPortfolioTarget Percent(IAlgorithm algorithm, Symbol symbol, decimal percent, bool returnDeltaQuantity = false, string tag = "")
    {
        if (!Check(algorithm, symbol, percent, out var security)) return null!;

        var portfolio = algorithm.Portfolio;
        var spendable = percent * portfolio.TotalPortfolioValueLessFreeBuffer / portfolio.TotalPortfolioValue;
        var margin = spendable / security.BuyingPowerModel.GetLeverage(security);
        var result = security.BuyingPowerModel.GetMaximumOrderQuantityForTargetBuyingPower(
            portfolio, security, margin, algorithm.Settings.MinimumOrderMarginPortfolioPercentage);
        if (result.IsError)
        {
            algorithm.Error($"Unable to compute order quantity of {symbol}. Reason: {result.Reason} Returning null.");
            return null!;
        }
        if (MinimumOrderMarginPercentageWarningSent == false)
        {
            MinimumOrderMarginPercentageWarningSent = true;
            algorithm.Debug(SmallOrderWarning.Text);
        }

        // By way of lots, as LEAN counts: a quantity that is no whole number of lots takes the rounding of the division.
        var lot = security.SymbolProperties.LotSize;
        var change = result.Quantity / lot * lot;
        return new PortfolioTarget(symbol, returnDeltaQuantity ? change : change + security.Holdings.Quantity, tag);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = FormattableString.Invariant($"{Symbol}: {Quantity.Normalize()}");
        return string.IsNullOrEmpty(Tag) ? text : $"{text} ({Tag})";
    }

    private static bool Check(IAlgorithm algorithm, Symbol symbol, decimal percent, out Security security)
    {
        security = null!;
        var settings = algorithm.Settings;
        var size = Math.Abs(percent);
        if (size > settings.MaxAbsolutePortfolioTargetPercentage || (size != 0 && size < settings.MinAbsolutePortfolioTargetPercentage))
        {
            algorithm.Error(FormattableString.Invariant(
                $"The portfolio target percent: {percent}, does not comply with the current 'Settings.MaxAbsolutePortfolioTargetPercentage': {settings.MaxAbsolutePortfolioTargetPercentage} or 'Settings.MinAbsolutePortfolioTargetPercentage': {settings.MinAbsolutePortfolioTargetPercentage}. Skipping"));
            return false;
        }
        if (!algorithm.Securities.TryGetValue(symbol, out security!))
        {
            algorithm.Error($"{symbol} not found in portfolio. Request this data when initializing the algorithm.");
            return false;
        }
        if (security.Price != 0) return true;
        algorithm.Error(symbol.GetZeroPriceMessage());
        return false;
    }

    private static decimal Units(Symbol symbol, InsightDirection direction) => direction switch
    {
        InsightDirection.Up => 1m,
        InsightDirection.Down => -1m,
        InsightDirection.Flat => 0m,
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, $"Invalid insight direction {direction} for symbol: {symbol}."),
    };
}
