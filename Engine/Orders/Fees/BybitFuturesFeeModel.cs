namespace QuantConnect.Orders.Fees;

/// <summary>Bybit futures.</summary>
public class BybitFuturesFeeModel : BybitFeeModel
{
    /// <summary>Maker rate of the lowest tier, as a fraction.</summary>
    public new const decimal MakerNonVIPFee = 0.0002m;

    /// <summary>Taker rate of the lowest tier, as a fraction.</summary>
    public new const decimal TakerNonVIPFee = 0.00055m;

    /// <summary>Rates as fractions.</summary>
    public BybitFuturesFeeModel(decimal makerFee = MakerNonVIPFee, decimal takerFee = TakerNonVIPFee)
        : base(makerFee, takerFee)
    {
    }
}
