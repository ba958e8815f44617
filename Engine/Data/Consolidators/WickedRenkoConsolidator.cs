namespace QuantConnect.Data.Consolidators;

/// <summary>Another name of <see cref="RenkoConsolidator"/>.</summary>
public class WickedRenkoConsolidator : RenkoConsolidator
{
    /// <summary>Bricks of a size.</summary>
    public WickedRenkoConsolidator(decimal barSize)
        : base(barSize)
    {
    }
}

/// <summary>Another name of <see cref="RenkoConsolidator{TInput}"/>.</summary>
public class WickedRenkoConsolidator<T> : RenkoConsolidator<T>
    where T : IBaseData
{
    /// <summary>Bricks of a size.</summary>
    public WickedRenkoConsolidator(decimal barSize)
        : base(barSize)
    {
    }
}
