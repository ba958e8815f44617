using QuantConnect.Util;

namespace QuantConnect.Orders.Fees;

/// <summary>Binance futures: rates by quote currency.</summary>
public class BinanceFuturesFeeModel : BinanceFeeModel
{
    /// <summary>Maker rate of the lowest tier, USDT contracts.</summary>
    public const decimal MakerTier1USDTFee = 0.0002m;

    /// <summary>Taker rate of the lowest tier, USDT contracts.</summary>
    public const decimal TakerTier1USDTFee = 0.0004m;

    /// <summary>Maker rate of the lowest tier, BUSD contracts.</summary>
    public const decimal MakerTier1BUSDFee = 0.00012m;

    /// <summary>Taker rate of the lowest tier, BUSD contracts.</summary>
    public const decimal TakerTier1BUSDFee = 0.00036m;

    private readonly (decimal Maker, decimal Taker) _usdt;
    private readonly (decimal Maker, decimal Taker) _busd;

    /// <summary>Rates as fractions.</summary>
    public BinanceFuturesFeeModel(decimal mUsdtFee = MakerTier1USDTFee, decimal tUsdtFee = TakerTier1USDTFee,
        decimal mBusdFee = MakerTier1BUSDFee, decimal tBusdFee = TakerTier1BUSDFee)
    {
        _usdt = (mUsdtFee, tUsdtFee);
        _busd = (mBusdFee, tBusdFee);
    }

    /// <inheritdoc/>
    protected override decimal GetFee(Order order)
    {
        CurrencyPairUtil.DecomposeCurrencyPair(order.Symbol, out _, out var quote);
        var (maker, taker) = quote == "BUSD" ? _busd : _usdt;
        return GetFee(order, maker, taker);
    }
}
