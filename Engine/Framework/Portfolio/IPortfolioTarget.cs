namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>A holding that the portfolio should have.</summary>
public interface IPortfolioTarget
{
    /// <summary>What to hold.</summary>
    Symbol Symbol { get; }

    /// <summary>How much of it to hold, in units; negative is short.</summary>
    decimal Quantity { get; }

    /// <summary>Tag of the orders that reach for it.</summary>
    string Tag { get; }
}
