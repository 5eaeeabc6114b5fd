/** Vietnamese. The form is told in `../table.ts`. */
export const VI = `vi
= một hai ba bốn lăm sáu bảy tám chín mười
# đầu_tiên/nhất hai ba tư lăm sáu
phase giai_đoạn
step bước cấp_độ mốc phần chương học_phần chặng
day ngày
week tuần
month tháng
quarter quý
half nửa
year năm
months6 nửa_năm
hour giờ phút
no thứ
in trong dưới
over hơn trên
per mỗi
to đến tới
and và
from từ kể_từ
now hiện_tại bây_giờ hôm_nay hiện_nay
near tuần/tháng/quý/năm_này/tới/sau năm_nay
ahead trước
always liên_tục thường_xuyên luôn_luôn
on trở_đi trở_lên về_sau
grade1 cơ_bản
grade2 trung_cấp
grade3 nâng_cao
grade4 chuyên_gia
class1 năm_nhất/một
class2 năm_hai
class3 năm_ba
class4 năm_tư/cuối
age tuổi
about khoảng đầu cuối giữa
season mùa?_xuân/hè/hạ/thu/đông
least ít_nhất tối_thiểu
term ngắn/trung/dài_hạn
plan kế_hoạch
hence sau trong nữa

goal mục_tiêu
why mục_đích
end tầm_nhìn
span tổng_thời_gian
start bắt_đầu ngày_bắt_đầu
time thời_gian/lượng/hạn
do hành_động việc_cần_làm nhiệm_vụ hoạt_động
make sản_phẩm kết_quả_bàn_giao cột_mốc
fail rủi_ro thất_bại cần?_tránh sai_lầm
focus trọng_tâm chủ_đề nội_dung kỹ_năng lĩnh_vực
rule quy_tắc nguyên_tắc
gain kết_quả
done hoàn_thành xong
state chưa_xong/hoàn_thành đang_làm đang_thực_hiện dự_kiến tùy_chọn chưa_bắt_đầu
sum tóm_tắt tổng_quan tiến_độ tài_liệu phụ_lục mục_lục ví_dụ
log học_phí ngân_sách biên_bản nhật_ký chi_tiêu công_thức báo_cáo lịch_sử giáo_án đề_cương_môn_học ghi_chú_họp bài_tập_về_nhà
road lộ_trình bước_tiếp_theo lịch_trình
order thứ_tự
learn học

beats hơn thắng quan_trọng_hơn thay_vì
depth sâu chuyên tập_trung > rộng dàn_trải
ship phát_hành hoàn_thành xây làm > học đọc`;
