using QuantConnect.Securities.Positions;

namespace QuantConnect.Securities;

/// <summary>Which position a margin call looks at, and by how much margin is exceeded.</summary>
public class MarginCallOrdersParameters
{
    /// <summary>Makes the parameters.</summary>
    public MarginCallOrdersParameters(IPositionGroup positionGroup, decimal totalPortfolioValue, decimal totalUsedMargin)
    {
        PositionGroup = positionGroup;
        TotalPortfolioValue = totalPortfolioValue;
        TotalUsedMargin = totalUsedMargin;
    }

    /// <summary>The position, as a group of one.</summary>
    public IPositionGroup PositionGroup { get; }

    /// <summary>Value of the portfolio, account currency.</summary>
    public decimal TotalPortfolioValue { get; }

    /// <summary>Margin taken by all positions, account currency.</summary>
    public decimal TotalUsedMargin { get; }
}
