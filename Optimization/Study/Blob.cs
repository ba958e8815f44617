using System.Runtime.InteropServices;

namespace YenValve.Optimization.Study;

/// <summary>Numbers as their bytes, lowest first.</summary>
internal static class Blob
{
    public static byte[] Of<T>(IReadOnlyList<T> values) where T : unmanaged => MemoryMarshal.AsBytes<T>(values as T[] ?? [.. values]).ToArray();

    public static T[] Of<T>(byte[] bytes) where T : unmanaged => MemoryMarshal.Cast<byte, T>(bytes).ToArray();
}
