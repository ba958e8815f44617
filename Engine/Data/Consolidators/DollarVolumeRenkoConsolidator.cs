using QuantConnect.Data.Consolidators;

namespace Common.Data.Consolidators;

/// <summary>Bars of equal turnover: volume times price.</summary>
public class DollarVolumeRenkoConsolidator : VolumeRenkoConsolidator
{
    /// <summary>With the turnover of a bar.</summary>
    public DollarVolumeRenkoConsolidator(decimal barSize)
        : base(barSize)
    {
    }

    /// <inheritdoc/>
    protected override decimal AdjustVolume(decimal volume, decimal price) => volume * price;
}
