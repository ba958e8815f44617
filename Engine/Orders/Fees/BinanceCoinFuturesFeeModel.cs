namespace QuantConnect.Orders.Fees;

/// <summary>Binance futures that are margined in coins.</summary>
public class BinanceCoinFuturesFeeModel : BinanceFeeModel
{
    /// <summary>Maker rate of the lowest tier, as a fraction.</summary>
    public new const decimal MakerTier1Fee = 0.0001m;

    /// <summary>Taker rate of the lowest tier, as a fraction.</summary>
    public new const decimal TakerTier1Fee = 0.0005m;

    /// <summary>Rates as fractions.</summary>
    public BinanceCoinFuturesFeeModel(decimal mFee = MakerTier1Fee, decimal tFee = TakerTier1Fee)
        : base(mFee, tFee)
    {
    }
}
