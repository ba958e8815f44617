namespace QuantConnect.Orders.Fees;

/// <summary>A commission per share with a floor and a cap.</summary>
internal readonly record struct ShareFee(string Currency, decimal PerShare, decimal Minimum, decimal MaximumRate)
{
    /// <summary>The commission; the cap, a fraction of the trade's value, binds only above the floor.</summary>
    public decimal Of(decimal quantity, decimal tradeValue)
    {
        var fee = PerShare * quantity;
        if (fee < Minimum) return Minimum;
        return Math.Abs(Math.Min(fee, MaximumRate * tradeValue));
    }
}
