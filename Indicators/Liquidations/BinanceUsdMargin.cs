namespace YenValve.Indicators.Liquidations;

/// <summary>
/// A one-way position in Binance USDⓈ-M futures (Binance support, "Liquidation price of USDⓈ-M futures contracts"):
/// LP = (WB − TMM + UPNL + cum − s·Q·EP)/(Q·MMR − s·Q). Isolated, WB is the isolated wallet and TMM and UPNL are zero.
/// </summary>
/// <param name="Side">Side of the position.</param>
/// <param name="Quantity">Size in coin, positive.</param>
/// <param name="Entry">Average entry price, positive.</param>
/// <param name="WalletBalance">Wallet balance behind the position, quote currency.</param>
/// <param name="OtherMaintenance">Maintenance margin of all other positions in cross mode, quote currency; zero isolated.</param>
/// <param name="OtherProfit">Unrealised profit of all other positions in cross mode, quote currency; zero isolated.</param>
public readonly record struct BinanceUsdMargin(
    LeveragedSide Side, double Quantity, double Entry, double WalletBalance, double OtherMaintenance = 0.0, double OtherProfit = 0.0)
{
    /// <summary>Liquidation price for a known tier; NaN for impossible arguments, zero for a long that no price can end.</summary>
    /// <param name="maintenance">Maintenance margin rate as a fraction, in [0, 1).</param>
    /// <param name="deduction">Maintenance amount of the tier, quote currency.</param>
    public double LiquidationPrice(double maintenance, double deduction)
    {
        if (!(Quantity > 0.0 && Entry > 0.0 && maintenance >= 0.0 && maintenance < 1.0)) return double.NaN;
        var signed = (int)Side * Quantity;
        var price = (WalletBalance - OtherMaintenance + OtherProfit + deduction - (signed * Entry)) / ((Quantity * maintenance) - signed);
        return Math.Max(0.0, price);
    }

    /// <summary>
    /// Liquidation price under a schedule, the tier being that of the notional at the liquidation price itself. Margin is continuous and grows slower
    /// than notional, so exactly one tier agrees with its own price.
    /// </summary>
    /// <param name="tiers">The schedule.</param>
    public double LiquidationPrice(MaintenanceTiers tiers)
    {
        var price = double.NaN;
        for (var tier = 0; tier < tiers.Count; tier++)
        {
            price = LiquidationPrice(tiers.Rate(tier), tiers.Deduction(tier));
            if (tiers.TierOf(Quantity * price) <= tier) break;
        }

        return price;
    }
}
