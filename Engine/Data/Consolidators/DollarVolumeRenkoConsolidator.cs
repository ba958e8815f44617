using QuantConnect.Data.Consolidators;

namespace Common.Data.Consolidators;

/// <summary>Makes bars of a fixed value traded.</summary>
public class DollarVolumeRenkoConsolidator : VolumeRenkoConsolidator
{
    /// <summary>Bars of a value in the quote currency.</summary>
    public DollarVolumeRenkoConsolidator(decimal barSize)
        : base(barSize)
    {
    }

    /// <inheritdoc/>
    protected override decimal AdjustVolume(decimal volume, decimal price) => volume * price;
}
